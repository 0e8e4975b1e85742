//===- support.h - stand-in for gRPC ----------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GRPC_SUPPORT_H
#define GRPC_SUPPORT_H

#include <stdint.h>
#include <string>

typedef struct gpr_timespec {
  int64_t tv_sec;
  int32_t tv_nsec;
  int clock_type;
} gpr_timespec;

typedef enum gpr_log_severity {
  GPR_LOG_SEVERITY_DEBUG,
  GPR_LOG_SEVERITY_INFO,
  GPR_LOG_SEVERITY_ERROR
} gpr_log_severity;

#define GPR_DEBUG __FILE__, __LINE__, GPR_LOG_SEVERITY_DEBUG
#define GPR_INFO __FILE__, __LINE__, GPR_LOG_SEVERITY_INFO
#define GPR_ERROR __FILE__, __LINE__, GPR_LOG_SEVERITY_ERROR

extern "C" {
gpr_timespec grpc_max_auth_token_lifetime(void);
void gpr_log(const char *file, int line, gpr_log_severity severity,
             const char *format, ...);
int gpr_asprintf(char **strp, const char *format, ...);
void gpr_free(void *ptr);
}

namespace grpc {
class ClientContext {
public:
  void AddMetadata(const std::string &meta_key, const std::string &meta_value);
};
} // namespace grpc

#endif
