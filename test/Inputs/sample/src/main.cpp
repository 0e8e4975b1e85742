#include "ferry/gate.hpp"
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace {

struct FreeText {
  void operator()(char *Text) const { std::free(Text); }
};
using Text = std::unique_ptr<char, FreeText>;

std::string contents(const std::string &Path) {
  std::ifstream File(Path, std::ios::binary);
  return {std::istreambuf_iterator<char>(File), {}};
}

int usage() {
  std::cerr << "usage: ferry pass|kiosk|customs KEY-FOLDER BOOKING SAILING "
               "PASSPORT\n"
               "       ferry forecast|delay KEY-FOLDER SAILING NUMBER\n"
               "       ferry admit|admit-car KEY-FOLDER SAILING PASS\n";
  return 2;
}

int save(char *Result) {
  Text Token(Result);
  if (!Token)
    return 1;
  std::ofstream("ferry.token") << Token.get();
  return 0;
}

} // namespace

int main(int Count, char **Arguments) {
  if (Count < 5)
    return usage();
  std::string Command = Arguments[1], Keys = Arguments[2];
  std::string Secret = contents(Keys + "/pass.secret");
  signing_secret PassSecret{
      reinterpret_cast<const unsigned char *>(Secret.data()), Secret.size()};

  if (Command == "admit" || Command == "admit-car") {
    ferry::Gate Gate(Arguments[3], PassSecret);
    auto Booking = Command == "admit" ? Gate.admit(Arguments[4])
                                      : Gate.admitCar(Arguments[4]);
    return Booking ? 0 : 1;
  }

  if (Command == "forecast" || Command == "delay") {
    std::string Caterer = contents(Keys + "/caterer.jwk");
    std::string FuelDepot = contents(Keys + "/fuel-depot.jwk");
    std::string Everybody = contents(Keys + "/partners.jwk");
    partner_keys Partners{Caterer.c_str(), FuelDepot.c_str()};
    int Number = std::atoi(Arguments[4]);
    char *First = nullptr, *Second = nullptr;
    bool Made =
        Command == "forecast"
            ? forecast_for_partners(Arguments[3], Number, &Partners, &First,
                                    &Second)
            : delay_for_partners(Arguments[3], Number, Everybody.c_str(),
                                 &First, &Second);
    Text Caterers(First), FuelDepots(Second);
    if (!Made)
      return 1;
    std::ofstream("caterer.token") << Caterers.get();
    std::ofstream("fuel-depot.token") << FuelDepots.get();
    return 0;
  }

  if (Count < 6)
    return usage();
  passenger Who{Arguments[3], Arguments[4], Arguments[5]};
  if (Command == "pass")
    return save(boarding_pass(&Who, &PassSecret));
  if (Command == "kiosk")
    return save(boarding_pass_for_kiosk(&Who, &PassSecret));
  if (Command == "customs")
    return save(customs_entry(&Who, contents(Keys + "/ferry.jwk").c_str(),
                               contents(Keys + "/customs.jwk").c_str()));
  return usage();
}
