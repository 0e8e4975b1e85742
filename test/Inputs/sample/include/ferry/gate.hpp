// The gate: reads boarding passes.
#ifndef FERRY_GATE_HPP
#define FERRY_GATE_HPP

#include "ferry/tokens.h"
#include <optional>
#include <string>

namespace ferry {

class Gate {
public:
  Gate(std::string Sailing, signing_secret Secret)
      : Sailing(std::move(Sailing)), Secret(Secret) {}

  /// The booking, if the pass is genuine and for this sailing.
  std::optional<std::string> admit(const std::string &Pass) const;

  /// The same, at the gate for cars.
  std::optional<std::string> admitCar(const std::string &Pass) const;

private:
  std::optional<std::string> booking(const std::string &Pass) const;

  std::string Sailing;
  signing_secret Secret;
};

} // namespace ferry

#endif
