// RUN: %tidy %s -- -std=gnu11 -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// The logs of small systems, ESP-IDF and Zephyr, and of the Linux kernel.

#include <esp_log.h>
#include <jwt.h>
#include <linux/printk.h>
#include <stdlib.h>
#include <string.h>
#include <zephyr/logging/log.h>

LOG_MODULE_REGISTER(cloud);
static const char *TAG = "cloud";

void esp_info_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ESP_LOGI(TAG, "JWT: %s", token);
  free(token);
}

void esp_early_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  ESP_EARLY_LOGI(TAG, "JWT: %s", token);
  free(token);
}

void esp_buffer_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ESP_LOG_BUFFER_HEX(TAG, token, strlen(token));
  free(token);
}

void esp_ok(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  ESP_LOGD(TAG, "JWT of %d bytes, %.8s...", (int)strlen(token), token);
  ESP_LOGI(TAG, "JWT %s", token == NULL ? "missing" : "ready");
  free(token);
}

void zephyr_info_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_INF("JWT: %s", token);
  free(token);
}

void zephyr_packed_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_WRN("refused %s", token);
  free(token);
}

void zephyr_hexdump_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOG_HEXDUMP_INF(token, strlen(token), "JWT");
  free(token);
}

void printk_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  printk("JWT: %s\n", token);
  free(token);
}

void zephyr_ok(jwt_t *jwt, const unsigned char *identifier, size_t length) {
  char *token = jwt_encode_str(jwt);
  LOG_INF("JWT of %d bytes", (int)strlen(token));
  LOG_WRN("refused %d bytes", (int)strlen(token));
  LOG_HEXDUMP_INF(identifier, length, "device");
  printk("%.3s...\n", token);
  free(token);
}

void kernel_info_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  pr_info("token %s\n", token);
  free(token);
}

void kernel_device_bad(jwt_t *jwt, struct device *dev) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  dev_info(dev, "token %s\n", token);
  free(token);
}

void kernel_dump_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  print_hex_dump(KERN_DEBUG, "token ", DUMP_PREFIX_OFFSET, 16, 1, token, strlen(token), true);
  free(token);
}

void kernel_ok(jwt_t *jwt, struct device *dev) {
  char *token = jwt_encode_str(jwt);
  pr_info("token %.6s... of %zu\n", token, strlen(token));
  dev_info(dev, "token %s\n", token ? "issued" : "missing");
  free(token);
}
