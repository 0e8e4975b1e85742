// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/cppkafka \
// RUN:     -isystem %inputs/modern-cpp-kafka | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: rdkafka

// Tokens on a Kafka topic, with librdkafka's C++ interface, cppkafka and
// modern-cpp-kafka.

#include <cppkafka/cppkafka.h>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <kafka/KafkaProducer.h>
#include <librdkafka/rdkafkacpp.h>
#include <memory>
#include <string>

struct Guest {
  std::string Id;
  std::string Email;
};

class GrantPublisher {
  std::unique_ptr<RdKafka::Producer> Producer;
  std::string Topic;
  std::string Secret;

public:
  void publish_bad(const Guest &G);
  void header_bad(const Guest &G, std::string Order);
  void publish_ok(const Guest &G);
};

void GrantPublisher::publish_bad(const Guest &G) {
  std::string Token = jwt::create()
                          .set_issuer("auth")
                          .set_subject(G.Id)
                          // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                          .set_payload_claim("email", jwt::claim(G.Email))
                          .sign(jwt::algorithm::hs256{Secret});
  // CHECK: :[[@LINE+2]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  RdKafka::ErrorCode Error =
      Producer->produce(Topic, RdKafka::Topic::PARTITION_UA, RdKafka::Producer::RK_MSG_COPY,
                        const_cast<char *>(Token.c_str()), Token.size(), G.Id.data(), G.Id.size(),
                        0, nullptr);
  if (Error != RdKafka::ERR_NO_ERROR)
    std::cerr << "% Failed to produce to topic " << Topic << ": " << RdKafka::err2str(Error);
  Producer->poll(0);
}

void GrantPublisher::header_bad(const Guest &G, std::string Order) {
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(G.Email))
                   .sign(jwt::algorithm::hs256{Secret});
  RdKafka::Headers *Headers = RdKafka::Headers::create();
  Headers->add("authorization", "Bearer " + Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Producer->produce(Topic, RdKafka::Topic::PARTITION_UA, RdKafka::Producer::RK_MSG_COPY,
                    &Order[0], Order.size(), nullptr, 0, 0, Headers, nullptr);
}

void GrantPublisher::publish_ok(const Guest &G) {
  std::string Token = jwt::create().set_subject(G.Id).sign(jwt::algorithm::hs256{Secret});
  Producer->produce(Topic, RdKafka::Topic::PARTITION_UA, RdKafka::Producer::RK_MSG_COPY,
                    &Token[0], Token.size(), nullptr, 0, 0, nullptr);
  Producer->flush(1000);
}

void cppkafka_bad(cppkafka::Producer &Producer, const Guest &G, const std::string &Secret) {
  cppkafka::MessageBuilder Builder("auth.grants");
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(G.Email))
                   .sign(jwt::algorithm::hs256{Secret});
  Builder.partition(0).key(G.Id).payload(Token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Producer.produce(Builder);
  Producer.flush();
}

void cppkafka_ok(cppkafka::Producer &Producer, const Guest &G, const std::string &Secret) {
  auto Token = jwt::create().set_subject(G.Id).sign(jwt::algorithm::hs256{Secret});
  Producer.produce(cppkafka::MessageBuilder("auth.grants").payload(Token));
}

void modern_bad(const kafka::Properties &Properties, const Guest &G, const std::string &Secret) {
  using namespace kafka::clients::producer;
  KafkaProducer Producer(Properties);
  auto Token = jwt::create()
                   // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: claim 'email' (contact data)
                   .set_payload_claim("email", jwt::claim(G.Email))
                   .sign(jwt::algorithm::hs256{Secret});
  auto Record =
      ProducerRecord("grants", kafka::NullKey, kafka::Value(Token.c_str(), Token.size()));
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: note: leaves unencrypted here: written to a message queue
  Producer.send(
      Record,
      [](const RecordMetadata &Metadata, const kafka::Error &Error) {
        if (Error)
          std::cerr << "% Message delivery failed: " << Error.message() << std::endl;
        else
          std::cout << "% Message delivered: " << Metadata.toString() << std::endl;
      },
      KafkaProducer::SendOption::ToCopyRecordValue);
}

void modern_ok(kafka::clients::producer::KafkaProducer &Producer, const std::string &Token,
               const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{Secret}).verify(Decoded);
  std::string Id = Decoded.get_id();
  kafka::clients::producer::ProducerRecord Record("revoked", kafka::NullKey,
                                                  kafka::Value(Id.data(), Id.size()));
  std::cout << "revoking " << Record.toString() << std::endl;
  Producer.syncSend(Record);
}
