//===- mosquitto_broker.h - stand-in for Mosquitto 2.0 ------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The log of the broker, for plugins.
///
//===----------------------------------------------------------------------===//

#ifndef MOSQUITTO_BROKER_H
#define MOSQUITTO_BROKER_H

void mosquitto_log_printf(int level, const char *fmt, ...);

#endif
