// RUN: %tidy %s -- -std=c++17 -isystem %inputs/poco | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// POCO: its tokens, and its ways to a log.

#include <Poco/Exception.h>
#include <Poco/Format.h>
#include <Poco/JSON/Object.h>
#include <Poco/JWT/JWTException.h>
#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>
#include <Poco/LogStream.h>
#include <Poco/Logger.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPCookie.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/SHA2Engine.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>
#include <iostream>
#include <sstream>
#include <string>

using Poco::JWT::Signer;
using Poco::JWT::Token;

static std::string issue(const std::string &id, const Signer &signer) {
  Token token;
  token.setSubject(id);
  return signer.sign(token, Signer::ALGO_HS256);
}

void console_bad(const std::string &id, const Signer &signer) {
  Token token;
  token.setSubject(id);
  const std::string jwt = signer.sign(token, Signer::ALGO_HS256);
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: warning: signed token is written to the console
  // CHECK: :[[@LINE-2]]:{{[0-9]+}}: note: signed here
  std::cout << "json web token: " << jwt << "\n";
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  std::cout << token.toString();
}

void logger_bad(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  const std::string jwt = issue(id, signer);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.information("issued " + jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.debug("issued %s to %s", jwt, id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  poco_error(logger, "refused " + jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  poco_information_f1(logger, "issued %s", jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.log(Poco::Message("auth", jwt, Poco::Message::PRIO_NOTICE));
}

void format_bad(const std::string &id, const Signer &signer) {
  auto &logger = Poco::Logger::get("auth");
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.warning(Poco::format("token %s", issue(id, signer)));
  std::string line;
  Poco::format(line, "token %s of %s", issue(id, signer), id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.warning(line);
}

void stream_bad(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  Poco::LogStream log(logger);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log << "issued " << issue(id, signer) << std::endl;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log.error() << "issued " << issue(id, signer) << std::endl;
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  log.information(issue(id, signer));
}

void json_bad(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  Poco::JSON::Object::Ptr answer = new Poco::JSON::Object;
  answer->set("token", issue(id, signer)).set("expires_in", 3600);
  std::ostringstream body;
  answer->stringify(body);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  logger.debug(body.str());
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  Poco::JSON::Stringifier::stringify(answer, std::cout);
}

bool received_bad(Poco::Net::HTTPServerRequest &request, const Signer &signer, Poco::Logger &logger) {
  std::string header = request.get("Authorization", "");
  try {
    Token token = signer.verify(header.substr(7));
    std::ostringstream text;
    token.payload().stringify(text, 2);
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: decoded payload is written to the log
    logger.debug(text.str());
    return true;
  } catch (const Poco::Exception &e) {
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the log
    logger.error("%s: %s", header, e.displayText());
    return false;
  }
}

void thrown_bad(const std::string &jwt, const Signer &signer) {
  Token token;
  if (!signer.tryVerify(jwt, token))
    // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: received token is written to the text of an exception
    throw Poco::Exception("not ours", jwt);
}

void request_bad(const std::string &id, const Signer &signer, Poco::Net::HTTPClientSession &session) {
  Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, "/orders");
  request.setCredentials("Bearer", issue(id, signer));
  session.sendRequest(request);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  request.write(std::cerr);
}

void subject_ok(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  const std::string jwt = issue(id, signer);
  logger.information("issued a token of %z bytes to %s", jwt.size(), id);
  poco_information_f1(logger, "issued to %s", id);
}

bool request_ok(Poco::Net::HTTPServerRequest &request, const Signer &signer, Poco::Logger &logger) {
  const std::string header = request.get("Authorization", "");
  logger.information("%s %s from %s", request.getMethod(), request.getURI(), request.clientAddress().toString());
  try {
    Token token = signer.verify(header.substr(7));
    logger.information("%s of %s", token.getId(), token.getSubject());
    logger.debug(token.payload().get("theme").toString());
    logger.debug("alg %s", token.getAlgorithm());
    return token.getExpiration() > Poco::Timestamp();
  } catch (const Poco::JWT::JWTException &e) {
    logger.error(e.displayText());
    logger.log(e);
    return false;
  }
}

void answer_ok(const std::string &id, const Signer &signer, Poco::Net::HTTPServerResponse &response, Poco::Logger &logger) {
  Poco::Net::HTTPCookie cookie("session", issue(id, signer));
  response.addCookie(cookie);
  response.setStatus(Poco::Net::HTTPResponse::HTTP_OK);
  response.setContentType("application/json");
  logger.information("cookie %s set, %s", cookie.getName(), response.getContentType());
  std::ostream &out = response.send();
  out << R"({"token":")" << issue(id, signer) << "\"}";
}

void client_ok(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  Poco::URI uri("https://partner.example/orders");
  uri.addQueryParameter("token", issue(id, signer));
  Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
  Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, "/orders");
  request.set("Accept", "application/json");
  request.set("Authorization", "Bearer " + issue(id, signer));
  logger.debug("calling %s%s as %s", uri.getHost(), request.getURI(), request.get("Accept"));
  session.sendRequest(request);
  Poco::Net::HTTPResponse response;
  std::string answer;
  Poco::StreamCopier::copyToString(session.receiveResponse(response), answer);
  logger.debug("%s: %s", response.getReason(), answer);
}

void hashed_ok(const std::string &id, const Signer &signer, Poco::Logger &logger) {
  Poco::SHA2Engine engine;
  engine.update(issue(id, signer));
  logger.debug("token %s", Poco::DigestEngine::digestToHex(engine.digest()));
}
