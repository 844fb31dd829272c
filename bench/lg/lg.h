// What the files of the load generator share: phones, rooms, values, and who offers what.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---------------------------------------------------------------- MessagePack, read in place (pack.c)
typedef struct { const uint8_t *at, *end; } span;
typedef struct { char kind; uint32_t n; int64_t i; double f; const char *s; } token; // kind: n t f i d s b a m
token next(span *in);                     // one head; text is passed over, what an array or a map holds is not
void skip(span *in);                      // one whole value
bool is(token t, const char *word);
span found(span map, const char *key);    // the value under a key; {0, 0} where there is none
uint64_t hash(span bytes);

typedef struct { uint8_t *at; size_t n, room; } buffer;
void put(buffer *out, const void *bytes, size_t n);
void put_map(buffer *out, int n);
void put_array(buffer *out, int n);
void put_text(buffer *out, const char *text);
void put_number(buffer *out, int64_t number);

// ---------------------------------------------------------------- layers (value.c)
typedef struct value value;
value *merged(value *target, span *patch);          // RFC 7396; *target* is used up
value *read_value(span *in);
void free_value(value *v);
bool equal(const value *a, const value *b);
bool equal_bytes(const value *v, span *in);
const value *under(const value *v, const char *path); // "run/view/order"; NULL where there is nothing
int length(const value *v);
const value *item(const value *v, int place);
const char *text(const value *v);                   // NULL where it is no text
int64_t number(const value *v);                     // 0 where it is no number

// ---------------------------------------------------------------- phones and rooms
enum { PUBLIC, PRIVATE, CONSOLE, SUMMARY, LAYERS };
enum { AWAY, CALLING, ASKING, UPGRADING, OPENING, THERE, GONE };
enum { ITEMS = 64, NODES = 4 };

typedef struct client client;
typedef struct room room;

struct client {
  int fd, state, node, number, seq;
  char role;                        // s: a seat, c: the console, w: the screen, which only watches
  char token[100], id[17];
  room *in;
  buffer heard;
  long version, became;             // of the public layer that is shown; of the act under way, once acknowledged
  value *layer[LAYERS];             // the public one only where it is apart from the others'
  int link;                         // how far along the chain of its room; -1: apart
  bool idle, busy, acked;           // an act is under way until it is acknowledged and on every screen
  double begun, answered, credits, counted, retry, called;
  int about, mark;                  // of the act under way
  uint8_t given[ITEMS];             // acknowledged marks, 1 to 3; 0 is none
  client *twin;                     // a fresh connection: whose layers it is held against
};

typedef struct {                    // what all phones, or all others, of a node were sent of the public layer, and what came of it
  uint64_t *link;
  int links, room;
  value *layer;
  uint64_t view;                    // of the bytes everybody began with, at this link
  int view_at;
} chain;

struct room {
  client **all, **idle;
  int clients, seats, watchers, idles, busy;
  chain phones[NODES], others[NODES]; // consoles and screens are shown more than phones
  char *item[ITEMS];
  int items;
  int *at;                          // how many are at a version
  double *shown;                    // when a version was on every screen
  client **actor;                   // whose act became a version
  long room, least, whole;          // space; where the last one is; up to where every screen has been
};

// ---------------------------------------------------------------- the run (main.c)
typedef struct {
  const char *host, *mode, *code, *key;
  int port[NODES], nodes, server[NODES], servers, store[NODES], stores;
  int inflight, at_once, bursts, reload, step, warm, newcomers, acts;
  double rate, warmup, seconds, drain;
} options;
extern options O;
extern room *rooms;
extern int room_count, client_count;
extern client *clients;
extern double now;                  // seconds, as of the last look
double clock_now(void);
uint32_t chance(uint32_t below);
void die(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

// ---------------------------------------------------------------- lines (net.c)
void call(client *c);               // connect, and go on by itself until the first view
void hang_up(client *c, const char *why);
void send_frame(client *c, int opcode, const void *bytes, size_t n);
void send_plain(client *c, const char *bytes, size_t n);
void pump(double milliseconds);     // less than a thousand
void called(client *c);             // the line stands (wire.c)
bool answered_plain(client *c, const char *text, size_t n); // a seat was asked for (join.c)
void ask_seat(client *c);
void heard(client *c, int opcode, span bytes);
extern double last_heard;

// ---------------------------------------------------------------- our wire contract (wire.c)
void connected(client *c);
void send_mark(client *c, int item, int mark);

// ---------------------------------------------------------------- layers of clients (fold.c)
bool watches(const client *c);      // whether acts are seen by what this one is sent
bool shows_acts(const client *c, int layer); // whether patches of this layer say that acts are on the screen
void take_view(client *c, long version, span layers, size_t bytes);
void take_patch(client *c, long version, token layer, span patch);
chain *chain_of(const client *c);
const value *shown(const client *c, int layer);
int layer_called(token name);
extern const char *const LAYER[LAYERS];
extern size_t view_bytes[128];      // the largest first view by role

// ---------------------------------------------------------------- acts (acts.c)
void open_rooms(void);
bool act(room *r, double begun);    // somebody who is idle marks something
void act_all(room *r);
void answered(client *c, bool ok, long version, token code);
void came(client *c);               // it has its first view
void reached(client *c, long version);
void leave(client *c);
void pay(client *c);                // a frame, of those the server's door lets through
void pay_for_line(client *c);
bool has_credits(const client *c, double credits);
int under_way(void);
void release_quiet(void);
void warm_up(void);

// ---------------------------------------------------------------- figures (figures.c)
typedef struct { float *at; size_t n, room; } sample;
extern struct figures {
  double from, to;
  uint64_t acts, updates, bytes, phone_bytes, frames, refused, held, skipped, faults;
  sample ack, screen;
} F;
void note(sample *s, double seconds);
bool inside(double t);
void begin_figures(void);
void end_figures(void);
void tell(long wrong, int unseen, double connect, const double *bursts, int count);

// ---------------------------------------------------------------- the end (check.c)
long wrong(void);
int mark_shown(const client *c, int item);  // 1 to 3; 0 where there is none, or no word of ours
void compare(client *fresh, span layers);
