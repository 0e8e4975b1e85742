//===- main.cpp - A service that issues tokens ----------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "exchange.h"
#include "ferry.h"
#include "gateway.h"
#include "session.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>

static const char *setting(const char *Name) {
  const char *Value = std::getenv(Name);
  return Value ? Value : "";
}

static bool save(const char *File, const char *Token) {
  std::FILE *Out = Token ? std::fopen(File, "w") : nullptr;
  if (!Out)
    return false;
  bool Written = std::fputs(Token, Out) >= 0;
  return std::fclose(Out) == 0 && Written;
}

static bool makeBadge(const char *Account, const char *File) {
  const char *Crew = setting("HARBOUR_CREW_KEY");
  cjose_err Error;
  cjose_jwk_t *Key = cjose_jwk_import(Crew, std::strlen(Crew), &Error);
  const account *Found = account_find(Account);
  session_keys Keys{setting("HARBOUR_SIGNING_KEY"), Key};
  char *Badge = Key && Found ? session_sealed_badge(&Keys, Found) : nullptr;
  bool Saved = save(File, Badge);
  std::free(Badge);
  cjose_jwk_release(Key);
  return Saved;
}

static bool makePass(const char *Ship, const char *File) {
  exchange_keys Keys{setting("HARBOUR_PARTNERS_KEY"),
                     setting("HARBOUR_CUSTOMS_KEY"),
                     setting("HARBOUR_PILOTS_KEY")};
  passes Passes{};
  bool Saved =
      exchange_passes(&Keys, Ship, &Passes) == 0 && save(File, Passes.customs);
  std::free(Passes.customs);
  std::free(Passes.pilots);
  return Saved;
}

static bool makeTicket(const char *Passenger, const char *File) {
  const char *Captain = setting("HARBOUR_CAPTAIN_KEY");
  cjose_err Error;
  cjose_jwk_t *Key = cjose_jwk_import(Captain, std::strlen(Captain), &Error);
  ferry_keys Keys{setting("HARBOUR_SIGNING_KEY"), Key};
  char *Ticket = Key ? ferry_sealed_ticket(&Keys, Passenger) : nullptr;
  bool Saved = save(File, Ticket);
  std::free(Ticket);
  cjose_jwk_release(Key);
  return Saved;
}

// harbour badge ACCOUNT FILE | harbour pass SHIP FILE |
// harbour ticket PASSENGER FILE | harbour admit BADGE
int main(int Argc, char **Argv) {
  const char *Command = Argc > 2 ? Argv[1] : "";
  bool Done = false;
  if (std::strcmp(Command, "badge") == 0 && Argc == 4)
    Done = makeBadge(Argv[2], Argv[3]);
  else if (std::strcmp(Command, "pass") == 0 && Argc == 4)
    Done = makePass(Argv[2], Argv[3]);
  else if (std::strcmp(Command, "ticket") == 0 && Argc == 4)
    Done = makeTicket(Argv[2], Argv[3]);
  else if (std::strcmp(Command, "admit") == 0 && Argc == 3)
    Done = harbour::Gateway(setting("HARBOUR_SIGNING_KEY")).admit(Argv[2]);
  return Done ? EXIT_SUCCESS : EXIT_FAILURE;
}
