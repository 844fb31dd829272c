// Who marks what and when, and when an act is on every screen of its room.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lg.h"

// What the server lets through (server/credits.py), a little less: nobody here is turned out as a flood.
static const double CREDITS = 118, CREDITS_PER_SECOND = 11.9, COMING = 10;
static const char *ORDER = "run/view/order";
static int busy;
static bool warming;
extern bool sending;

static void spend(client *c, double credits) {
  double refilled = c->credits + (now - c->counted) * CREDITS_PER_SECOND;
  c->credits = (refilled > CREDITS ? CREDITS : refilled) - credits;
  c->counted = now;
}

void pay(client *c) { spend(c->twin ? c->twin : c, 1); }
void pay_for_line(client *c) { spend(c->twin ? c->twin : c, COMING); }

bool has_credits(const client *c, double credits) {
  return c->credits + (now - c->counted) * CREDITS_PER_SECOND >= credits;
}

static void rest(client *c) {
  if (c->idle || c->role != 's') return;
  c->idle = true;
  c->in->idle[c->in->idles++] = c;
}

void open_rooms(void) {
  for (room *r = rooms; r < rooms + room_count; r++) {
    const value *order = under(shown(r->all[0], PUBLIC), ORDER);
    r->items = length(order) < ITEMS ? length(order) : ITEMS;
    for (int k = 0; k < r->items; k++) r->item[k] = strdup(text(item(order, k)));
    for (int k = 0; k < r->clients; k++) {
      client *c = r->all[k];
      if (c->role != 's') continue;
      for (int j = 0; j < r->items; j++) c->given[j] = mark_shown(c, j); // from an earlier run
      rest(c);
    }
  }
}

// So many are marked, over and over: all have marked them in the beginning, so that a change is public.
static int marked(const room *r) { return O.warm > 0 && O.warm < r->items ? O.warm : r->items; }

static int unmarked(const client *c) {
  int k = 0;
  while (k < marked(c->in) && c->given[k]) k++;
  return k;
}

static void choose(client *c) {
  if (warming) {
    c->about = unmarked(c), c->mark = 1 + chance(3);
    return;
  }
  c->about = chance(marked(c->in));
  c->mark = 1 + chance(3);
  if (c->mark == c->given[c->about]) c->mark = 1 + c->mark % 3; // always a change
}

static void do_one(client *c, double begun) {
  choose(c);
  c->idle = false, c->busy = true, c->acked = false, c->begun = begun;
  c->in->busy++, busy++;
  send_mark(c, c->about, c->mark);
}

bool act(room *r, double begun) {
  if (!r->idles) return false;
  int k = chance(r->idles);
  client *c = r->idle[k];
  if (!has_credits(c, 2)) {
    F.held++;
    return false;
  }
  r->idle[k] = r->idle[--r->idles];
  do_one(c, begun);
  return true;
}

static void take_one(room *r, client *c) {
  for (int k = 0; k < r->idles; k++)
    if (r->idle[k] == c) r->idle[k] = r->idle[--r->idles];
  do_one(c, now);
}

void act_all(room *r) {
  while (r->idles) do_one(r->idle[--r->idles], clock_now());
}

int under_way(void) { return busy; }

static void complete(client *c) {
  room *r = c->in;
  c->busy = false, r->busy--, busy--;
  if (warming && unmarked(c) < marked(r)) do_one(c, now);
  else rest(c);
  if (sending) act(r, now);
}

// Marks that cancel each other out in one frame change nothing that is shown: no patch tells of them. Once nothing
// comes any more they count as seen; that every screen is right is looked at in the end all the same.
void release_quiet(void) {
  if (!busy || clock_now() - last_heard < 0.5) return;
  for (client *c = clients; c < clients + client_count; c++)
    if (c->busy && c->acked) c->in->actor[c->became] = NULL, complete(c);
}

static void seen(room *r, long version) {
  client *c = r->actor[version];
  if (!c) return;
  if (inside(r->shown[version])) F.acts++;
  if (inside(c->begun)) note(&F.screen, r->shown[version] - c->begun);
  complete(c);
}

static void grow(room *r, long version) {
  if (version < r->room) return;
  long before = r->room;
  r->room = 2 * version + 1024;
  r->at = realloc(r->at, r->room * sizeof *r->at);
  r->shown = realloc(r->shown, r->room * sizeof *r->shown);
  r->actor = realloc(r->actor, r->room * sizeof *r->actor);
  for (long v = before; v < r->room; v++) r->at[v] = 0, r->shown[v] = 0, r->actor[v] = NULL;
}

void answered(client *c, bool ok, long version, token code) {
  if (!c->busy || c->acked) return;
  if (!ok) {
    if (!F.refused++) fprintf(stderr, "refused: %.*s\n", (int)code.n, code.s);
    c->busy = false, c->in->busy--, busy--;
    rest(c);
    return;
  }
  c->acked = true, c->seq++, c->given[c->about] = c->mark, c->answered = now;
  if (inside(c->begun)) note(&F.ack, now - c->begun);
  grow(c->in, version);
  c->in->actor[c->became = version] = c;
  if (version <= c->in->whole) seen(c->in, version);
}

// The furthest version that every screen shows; what became whole by that is seen.
static void advance(room *r, long top) {
  while (r->least < top && !r->at[r->least]) r->least++;
  for (long v = r->whole + 1; v <= r->least; v++) r->shown[v] = now;
  long from = r->whole + 1;
  if (r->least > r->whole) r->whole = r->least;
  for (long v = from; v <= r->whole; v++) seen(r, v);
}

void came(client *c) {
  if (c->in->items && !c->busy) rest(c);
}

void reached(client *c, long version) {
  room *r = c->in;
  grow(r, version);
  if (c->version) {
    if (inside(now)) F.updates += version - c->version;
    r->at[c->version]--;
  } else {
    if (version < r->least) r->least = version; // somebody who comes may be shown what others have left behind
    came(c);
  }
  r->at[c->version = version]++;
  advance(r, version);
}

void leave(client *c) {
  if (!c->version) return;
  long was = c->version, top = was;
  c->in->at[was]--;
  c->version = 0;
  for (int k = 0; k < c->in->clients; k++)
    if (c->in->all[k]->version > top) top = c->in->all[k]->version;
  advance(c->in, top);
}

void warm_up(void) {
  warming = O.warm > 0;
  for (room *r = rooms; warming && r < rooms + room_count; r++)
    for (int k = 0; k < r->clients; k++)
      if (r->all[k]->idle && unmarked(r->all[k]) < marked(r)) take_one(r, r->all[k]);
  double end = clock_now() + 120;
  while (busy && now < end) pump(10), release_quiet();
  if (busy) die("%d acts of the beginning have no answer or are not on every screen", busy);
  warming = false;
}
