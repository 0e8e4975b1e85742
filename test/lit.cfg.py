# Configuration of lit for jwt-tidy's tests.
import glob
import importlib.util
import os
import re
import shutil

import lit.formats

config.name = "jwt-tidy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test", ".flow"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.build_root, "test")

plugin = os.path.join(config.build_root, "lib", "JwtTidy.so")
tidy = os.path.join(config.llvm_prefix, "bin", "clang-tidy")
config.environment["PATH"] = os.pathsep.join(
    [os.path.join(config.llvm_prefix, "bin"), config.environment["PATH"]]
)
# Messages of the tools must not depend on the tester's language.
config.environment["LC_ALL"] = "C.UTF-8"
# Tests of the scripts use what is built already, and install nothing.
config.environment["BUILD_DIR"] = config.build_root
config.environment["JWT_TIDY_NO_BUILD"] = "1"
config.environment["JWTTIDY_LLVM_MAJOR"] = config.llvm_major
# Where releases of LLVM differ, a test says which one it is about.
config.available_features.add(f"llvm-{config.llvm_major}")

bin_dir = os.path.join(config.build_root, "bin")
config.substitutions += [
    ("%jwt-tidy-tables", os.path.join(bin_dir, "jwt-tidy-tables")),
    ("%jwt-tidy", os.path.join(bin_dir, "jwt-tidy")),
    ("%jwt-clangd", os.path.join(bin_dir, "jwt-clangd")),
    ("%jwt-clang-tidy", os.path.join(bin_dir, "jwt-clang-tidy")),
    # How the engine follows values is asked by what the first rules find of it;
    # what the others say of the same lines stands in their own folders.
    ("%tidy", f"{tidy} --load={plugin} --quiet --checks=-*,"
              "jwt-sensitive-claim-not-encrypted,jwt-token-logged,"
              "jwt-shared-encryption-key"),
    ("%engine-checks", "jwt-sensitive-claim-not-encrypted,jwt-token-logged,"
                       "jwt-shared-encryption-key"),
    ("%plugin", plugin),
    ("%clang-tidy", tidy),
    ("%llvm-include", os.path.join(config.llvm_prefix, "include")),
    ("%inputs", os.path.join(config.source_root, "test", "Inputs")),
    ("%scripts", os.path.join(config.source_root, "scripts")),
    ("%build", config.build_root),
    ("%root", config.source_root),
]

# Tests over real headers say which ones they need.
for feature, header in {
    "libjwt": "jwt.h",
    "cjose": "cjose/cjose.h",
    "jose": "jose/jose.h",
    "rhonabwy": "rhonabwy.h",
    "iddawc": "iddawc.h",
    "jansson": "jansson.h",
    "nlohmann": "nlohmann/json.hpp",
    "spdlog": "spdlog/spdlog.h",
    "glog": "glog/logging.h",
    "cpp-jwt": "jwt/jwt.hpp",
    "scitokens": "scitokens/scitokens.h",
    "cjson": "cjson/cJSON.h",
    "json-c": "json-c/json.h",
    "jsoncpp": "jsoncpp/json/json.h",
    "simdjson": "simdjson.h",
    "log4cplus": "log4cplus/logger.h",
    "easyloggingpp": "easylogging++.h",
    "systemd": "systemd/sd-journal.h",
    "yder": "yder.h",
    "rdkafka": "librdkafka/rdkafka.h",
    "hiredis": "hiredis/hiredis.h",
    "memcached": "libmemcached/memcached.h",
    "sqlite": "sqlite3.h",
    "libpq": "postgresql/libpq-fe.h",
    "pqxx": "pqxx/pqxx",
    "mariadb": "mariadb/mysql.h",
    "cppconn": "cppconn/driver.h",
    "bson": "libbson-1.0/bson/bson.h",
    "rabbitmq": "amqp.h",
    "mosquitto": "mosquitto.h",
    "paho": "mqtt/client.h",
    "nats": "nats/nats.h",
    "proton": "proton/message.hpp",
    "libmicrohttpd": "microhttpd.h",
    "ulfius": "ulfius.h",
    "civetweb": "civetweb.h",
    "libevent": "event2/http.h",
    "httplib": "httplib.h",
    "libsodium": "sodium.h",
    "mbedtls": "mbedtls/md.h",
    "nettle": "nettle/hmac.h",
    "gnutls": "gnutls/crypto.h",
    "libgcrypt": "gcrypt.h",
    "wolfssl": "wolfssl/wolfcrypt/hmac.h",
    "cryptopp": "cryptopp/hmac.h",
}.items():
    if os.path.exists(os.path.join("/usr/include", header)):
        config.available_features.add(feature)

for program in ("git", "ninja", "parallel", "chromium", "shellcheck"):
    if shutil.which(program):
        config.available_features.add(program)
# Not of Debian: scripts/test installs it into the build folder where npm is.
multitool = glob.glob(os.path.join(
    config.build_root, "node_modules", "@microsoft", "sarif-multitool-linux",
    "Sarif.Multitool"))
if multitool and os.access(multitool[0], os.X_OK):
    config.available_features.add("sarif-multitool")
    config.substitutions.append(("%sarif-multitool", multitool[0]))
if importlib.util.find_spec("yaml"):
    config.available_features.add("yaml")
if os.path.exists(os.path.join(bin_dir, "jwt-clangd")):
    config.available_features.add("jwt-clangd")
# Editors, and the clangd that is the negative control.
if shutil.which("nvim"):
    config.available_features.add("neovim")
if shutil.which("emacs") and glob.glob("/usr/share/emacs/site-lisp/elpa/eglot-*"):
    config.available_features.add("eglot")
stock_clangd = os.path.join(config.llvm_prefix, "bin", "clangd")
if os.path.exists(stock_clangd):
    config.available_features.add("clangd")
    config.substitutions.append(("%stock-clangd", stock_clangd))
# The test knows how to use Debian's without a network.
if shutil.which("bazel") and os.path.isdir("/usr/share/bazel/embedded_tools"):
    config.available_features.add("bazel")

# Another LLVM's clang-tidy, which must refuse the plugin, if there is one.
own = os.path.realpath(tidy)
others = [t for t in sorted(glob.glob("/usr/bin/clang-tidy-[0-9]*"))
          if re.fullmatch(r"clang-tidy-\d+", os.path.basename(t))
          and os.path.realpath(t) != own]
if others:
    config.available_features.add("other-clang-tidy")
    config.substitutions.append(("%other-clang-tidy", others[0]))
