// Our wire contract in its real frames: Engine.IO, Socket.IO in MessagePack, and the events of docs/asyncapi.json.
#include <stdio.h>
#include <string.h>
#include "lg.h"

enum { TEXT = 1, BINARY = 2 };
enum { CONNECT = 0, EVENT = 2, ACK = 3, CONNECT_ERROR = 4 };
static const char *const MARK[] = {NULL, "no", "so", "yes"};

void called(client *c) {
  if (!*c->token) {
    ask_seat(c);
    return;
  }
  char ask[400];
  int n = snprintf(ask, sizeof ask,
                   "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\n"
                   "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                   "Sec-WebSocket-Version: 13\r\n\r\n", O.host, O.port[c->node]);
  c->state = UPGRADING;
  pay_for_line(c);
  send_plain(c, ask, n);
}

static void say(client *c, buffer *packet) {
  pay(c);
  send_frame(c, BINARY, packet->at, packet->n);
}

static void begin(buffer *packet, int fields, int type) {
  packet->n = 0;
  put_map(packet, fields);
  put_text(packet, "type"), put_number(packet, type);
  put_text(packet, "nsp"), put_text(packet, "/");
}

static void say_who(client *c) {
  static buffer packet;
  begin(&packet, 3, CONNECT);
  put_text(&packet, "data"), put_map(&packet, 1), put_text(&packet, "token"), put_text(&packet, c->token);
  say(c, &packet);
}

void send_mark(client *c, int item, int mark) {
  static buffer packet;
  begin(&packet, 4, EVENT);
  put_text(&packet, "id"), put_number(&packet, c->seq);
  put_text(&packet, "data"), put_array(&packet, 2), put_text(&packet, "command"), put_map(&packet, 4);
  put_text(&packet, "client"), put_text(&packet, c->id);
  put_text(&packet, "seq"), put_number(&packet, c->seq);
  put_text(&packet, "activity"), put_text(&packet, "rating");
  put_text(&packet, "command"), put_map(&packet, 3), put_text(&packet, "type"), put_text(&packet, "rate");
  put_text(&packet, "item"), put_text(&packet, c->in->item[item]);
  put_text(&packet, "mark"), put_text(&packet, MARK[mark]);
  say(c, &packet);
}

static void take_ack(client *c, span data) {
  next(&data); // a list of one
  span ok = found(data, "ok"), version = found(data, "version"), error = found(data, "error");
  bool taken = ok.at && next(&ok).kind == 't';
  span code = error.at ? found(error, "code") : (span){0, 0};
  answered(c, taken, taken ? next(&version).i : 0, code.at ? next(&code) : (token){.kind = 'n'});
}

// ["patch", version, layer, patch]
static void read_patch(client *c, span data) {
  long version = next(&data).i;
  token layer = next(&data);
  take_patch(c, version, layer, data);
}

static void read_view(client *c, span data) {
  span version = found(data, "version"), layers = found(data, "layers");
  if (c->twin) compare(c, layers);
  else take_view(c, next(&version).i, layers, data.end - data.at);
  c->state = THERE;
  if (c->busy && !c->acked) send_mark(c, c->about, c->mark); // as a page does that was reloaded
}

static void take_event(client *c, span data) {
  next(&data); // the list of the event's name and what it carries
  token name = next(&data);
  if (is(name, "patch")) {
    if (!c->twin) read_patch(c, data);
  } else if (is(name, "view")) {
    read_view(c, data);
  } else {
    fprintf(stderr, "told %.*s\n", (int)name.n, name.s);
    F.faults++;
  }
}

static void take_packet(client *c, span in) {
  span type = found(in, "type"), data = found(in, "data");
  int kind = next(&type).i;
  if (kind == EVENT) take_event(c, data);
  else if (kind == ACK) take_ack(c, data);
  else if (kind == CONNECT_ERROR) die("not let in");
}

void heard(client *c, int opcode, span bytes) {
  if (opcode == BINARY) {
    take_packet(c, bytes);
  } else if (opcode == TEXT && bytes.at < bytes.end && *bytes.at == '0') {
    say_who(c);
  } else if (opcode == TEXT && bytes.at < bytes.end && *bytes.at == '2') {
    pay(c);
    send_frame(c, TEXT, "3", 1);
  }
}
