// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-firstpaint PROGRAM [ARGUMENT...]
//
// Starts the program and looks at it from outside, through the X server alone, the same way whatever it is:
// prints as one JSON object the milliseconds from exec to the first painted window of that process, and its peak
// and proportional memory half a second later; then ends it. Needs a window manager (_NET_CLIENT_LIST).
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::chrono::seconds kPatience{30};
constexpr milliseconds kSettling{500};
constexpr std::uint16_t kLeastSide = 80; ///< smaller windows are no window for a person
constexpr std::uint16_t kStripDistance = 6; ///< lower than a line of text is high

template <class T>
struct Freed
{
    void operator()(T *reply) const { std::free(reply); } // NOLINT: xcb's replies are malloc'ed
};
template <class T>
using Reply = std::unique_ptr<T, Freed<T>>;

class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            std::fputs("firstpaint: there is no X display\n", stderr);
            std::exit(2);
        }
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        m_clientList = atom("_NET_CLIENT_LIST");
        m_pid = atom("_NET_WM_PID");
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen() { xcb_disconnect(m_connection); }

    /// A painted window of that process; nothing while there is none.
    [[nodiscard]] bool hasPaintedWindow(pid_t pid) const
    {
        for (const std::uint32_t window : numbers(m_root, m_clientList, XCB_ATOM_WINDOW)) {
            const std::vector<std::uint32_t> owner = numbers(window, m_pid, XCB_ATOM_CARDINAL);
            if (!owner.empty() && owner.front() == static_cast<std::uint32_t>(pid) && isPainted(window))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] xcb_atom_t atom(std::string_view name) const
    {
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data()),
            nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    [[nodiscard]] std::vector<std::uint32_t> numbers(xcb_window_t window, xcb_atom_t property, xcb_atom_t type) const
    {
        const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(
            m_connection, xcb_get_property(m_connection, 0, window, property, type, 0, 256), nullptr));
        if (!reply || reply->format != 32)
            return {};
        std::vector<std::uint32_t> found(reply->value_len);
        std::memcpy(found.data(), xcb_get_property_value(reply.get()), found.size() * sizeof(std::uint32_t));
        return found;
    }

    /// Whether strips across the window show more than one colour.
    [[nodiscard]] bool isPainted(xcb_window_t window) const
    {
        const Reply<xcb_get_window_attributes_reply_t> attributes(
            xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        const Reply<xcb_get_geometry_reply_t> shape(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!attributes || attributes->map_state != XCB_MAP_STATE_VIEWABLE || !shape || shape->width < kLeastSide
            || shape->height < kLeastSide)
            return false;
        std::vector<xcb_get_image_cookie_t> strips;
        for (int y = 0; y < shape->height; y += kStripDistance) {
            strips.push_back(xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0,
                                           static_cast<std::int16_t>(y), shape->width, 1, ~0U));
        }
        std::optional<std::uint32_t> colour;
        bool isPainted = false;
        for (const xcb_get_image_cookie_t strip : strips) {
            const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, strip, nullptr));
            isPainted = isPainted || (image && showsAnother(*image, colour));
        }
        return isPainted;
    }

    static bool showsAnother(xcb_get_image_reply_t &image, std::optional<std::uint32_t> &colour)
    {
        const auto size = static_cast<std::size_t>(xcb_get_image_data_length(&image));
        std::vector<std::uint32_t> pixels(size / sizeof(std::uint32_t));
        std::memcpy(pixels.data(), xcb_get_image_data(&image), pixels.size() * sizeof(std::uint32_t));
        for (const std::uint32_t pixel : pixels) {
            const std::uint32_t shown = pixel & 0x00ffffffU;
            if (shown != colour.value_or(shown))
                return true;
            colour = shown;
        }
        return false;
    }

    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = XCB_WINDOW_NONE;
    xcb_atom_t m_clientList = XCB_ATOM_NONE;
    xcb_atom_t m_pid = XCB_ATOM_NONE;
};

/// A figure in KiB of a file in /proc; -1 when it is not there.
long kibibytes(pid_t pid, const char *file, std::string_view key)
{
    std::ifstream lines("/proc/" + std::to_string(pid) + "/" + file);
    for (std::string line; std::getline(lines, line);) {
        if (std::string_view(line).substr(0, key.size()) == key)
            return std::strtol(line.c_str() + key.size(), nullptr, 10);
    }
    return -1;
}

void end(pid_t pid)
{
    kill(pid, SIGTERM);
    const auto deadline = Clock::now() + std::chrono::seconds(5);
    while (waitpid(pid, nullptr, WNOHANG) == 0) {
        if (Clock::now() > deadline)
            kill(pid, SIGKILL);
        std::this_thread::sleep_for(milliseconds(5));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("Usage: kyc-bench-firstpaint PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    const Screen screen;
    const auto start = Clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        if (std::freopen("/dev/null", "w", stdout) == nullptr)
            _exit(127);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    while (!screen.hasPaintedWindow(pid)) {
        if (waitpid(pid, nullptr, WNOHANG) != 0) {
            std::fprintf(stderr, "firstpaint: %s ended before it painted a window\n", argv[1]);
            return 1;
        }
        if (Clock::now() - start > kPatience) {
            std::fprintf(stderr, "firstpaint: %s painted no window in time\n", argv[1]);
            end(pid);
            return 1;
        }
        std::this_thread::sleep_for(milliseconds(1));
    }
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    std::this_thread::sleep_for(kSettling);
    std::printf("{\"milliseconds\": %.1f, \"peakKib\": %ld, \"pssKib\": %ld}\n", took.count(),
                kibibytes(pid, "status", "VmHWM:"), kibibytes(pid, "smaps_rollup", "Pss:"));
    end(pid);
    return 0;
}
