// RUN: %tidy %s -- -std=c++17 -isystem %inputs/azure-sdk-for-cpp -isystem %inputs/jwt-cpp-0.7.2 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The access tokens of Azure's libraries.

#include <azure/core.hpp>
#include <iostream>
#include <jwt-cpp/jwt.h>

using namespace Azure::Core::Credentials;
using Azure::Core::Diagnostics::Logger;
using Azure::Core::Diagnostics::_internal::Log;

void console_bad() {
  auto Credential = std::make_shared<Azure::Identity::DefaultAzureCredential>();
  TokenRequestContext Request;
  Request.Scopes = {"https://storage.azure.com/.default"};
  auto Token = Credential->GetToken(Request, Azure::Core::Context());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << "Got a token: " << Token.Token << std::endl;
}

void log_bad(const std::shared_ptr<TokenCredential> &Credential, const Azure::Core::Context &Context) {
  AccessToken Token = Credential->GetToken({{"https://vault.azure.net/.default"}}, Context);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Log::Write(Logger::Level::Verbose, "Authorization: Bearer " + Token.Token);
}

void url_bad(const std::string &Id) {
  Azure::Core::Url Url("https://reports.example");
  std::string Token = jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
  Url.AppendQueryParameter("sig", Azure::Core::Url::Encode(Token));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  Log::Write(Logger::Level::Warning, "retrying " + Url.GetAbsoluteUrl());
}

void expiry_ok(const TokenCredential &Credential, const Azure::Core::Context &Context) {
  auto Token = Credential.GetToken({}, Context);
  std::cout << "token of " << Token.Token.size() << " characters, until "
            << Token.ExpiresOn.ToString() << '\n';
}

void refused_ok(const TokenCredential &Credential, const Azure::Core::Context &Context) {
  try {
    auto Token = Credential.GetToken({}, Context);
    std::cout << "expires on " << Token.ExpiresOn.ToString() << '\n';
  } catch (const AuthenticationException &Error) {
    Log::Write(Logger::Level::Error, Error.what());
  }
}
