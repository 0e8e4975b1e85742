// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cpp-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// The logs of ROS 2 and ROS 1, by format and by stream.

#include <jwt-cpp/jwt.h>
#include <rclcpp/logging.hpp>
#include <ros/console.h>

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

void info_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  RCLCPP_INFO(rclcpp::get_logger("cloud"), "token: %s", Token.c_str());
}

void stream_bad(const rclcpp::Logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  RCLCPP_INFO_STREAM(Logger, "token of " << Id << ": " << Token);
}

void ros1_info_bad(const std::string &Id) {
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ROS_INFO("token: %s", token(Id).c_str());
}

void ros1_stream_bad(const std::string &Id) {
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ROS_WARN_STREAM("refused: " << Token);
}

void info_ok(const rclcpp::Logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  RCLCPP_INFO(Logger, "token %.6s... of %zu for %s", Token.c_str(), Token.size(), Id.c_str());
}

void stream_ok(const rclcpp::Logger &Logger, const std::string &Id) {
  auto Token = token(Id);
  RCLCPP_INFO_STREAM(Logger, "token of " << Token.size() << " for " << Id);
}

void ros1_ok(const std::string &Id) {
  auto Token = token(Id);
  ROS_INFO("token %.6s...", Token.c_str());
  ROS_WARN_STREAM("no token for " << Id << ": " << Token.empty());
}
