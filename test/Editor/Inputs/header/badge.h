#ifndef BADGE_H
#define BADGE_H
#include <jwt.h>
#include <cstdio>
#include <string>
#include <vector>

// A helper: what it returns is a signed token.
inline std::string issue(jwt_t *jwt) {
  char *text = jwt_encode_str(jwt);
  return text ? text : "";
}

// A logger, whatever its name says.
inline void note(const std::string &text) { std::puts(text.c_str()); }

// No logger, whatever its name says.
inline void log_nothing(const std::string &text) { (void)text.size(); }

// A masker, whatever its name says.
inline std::string shorten(const std::string &text) { return text.substr(0, 4); }

// No masker, whatever its name says.
inline std::string mask(const std::string &text) { return text; }

template <class... Parts> void report(const char *format, const Parts &...parts) {
  std::printf(format, parts.c_str()...);
}

class Journal {
public:
  void add(const std::string &line) { lines.push_back(line); }
  void write() const {
    for (const std::string &line : lines)
      std::puts(line.c_str());
  }
private:
  std::vector<std::string> lines;
};
#endif
