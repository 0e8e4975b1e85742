//===- zmq.h - stand-in for libzmq 4.3 --------------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Sockets and messages of libzmq 4.3. Signatures are those of the library.
///
//===----------------------------------------------------------------------===//

#ifndef ZMQ_H
#define ZMQ_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct zmq_msg_t {
  unsigned char _[64];
} zmq_msg_t;
typedef void(zmq_free_fn)(void *data_, void *hint_);

int zmq_msg_init(zmq_msg_t *msg_);
int zmq_msg_init_size(zmq_msg_t *msg_, size_t size_);
int zmq_msg_init_data(zmq_msg_t *msg_, void *data_, size_t size_, zmq_free_fn *ffn_, void *hint_);
int zmq_msg_send(zmq_msg_t *msg_, void *s_, int flags_);
int zmq_msg_recv(zmq_msg_t *msg_, void *s_, int flags_);
int zmq_msg_close(zmq_msg_t *msg_);
void *zmq_msg_data(zmq_msg_t *msg_);
size_t zmq_msg_size(const zmq_msg_t *msg_);
int zmq_send(void *s_, const void *buf_, size_t len_, int flags_);
int zmq_recv(void *s_, void *buf_, size_t len_, int flags_);
int zmq_errno(void);
const char *zmq_strerror(int errnum_);

#define ZMQ_SNDMORE 2

#ifdef __cplusplus
}
#endif

#endif // ZMQ_H
