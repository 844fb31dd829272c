// In the end: everybody's layers against a fresh connection's and each other's, marks and counts against what was given.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lg.h"

enum { AT_ONCE = 128 };
static const double PATIENCE = 60;
static const char *OWN_MARK = "run/view/marks/%s/mark";
static const char *COUNTS = "run/view/results/%s/first/counts";
static const char *const MARK[] = {"none", "no", "so", "yes"};
static long faults;

static void fault(const client *c, const char *what) {
  if (!faults++) fprintf(stderr, "wrong: %s (role %c, number %d)\n", what, c->role, c->number);
}

void compare(client *fresh, span layers) {
  client *c = fresh->twin;
  token t = next(&layers);
  for (uint32_t k = 0; k < t.n; k++) {
    int layer = layer_called(next(&layers));
    if (!shown(c, layer) || !equal_bytes(shown(c, layer), &layers)) fault(c, LAYER[layer]);
  }
}

// A fresh connection with the token of every one that is looked over, a few at a time.
static void look_over(void) {
  client *fresh = calloc(AT_ONCE, sizeof *fresh);
  int at = 0, open = 0;
  double end = clock_now() + PATIENCE;
  while ((at < client_count || open) && now < end) {
    for (client *f = fresh; f < fresh + AT_ONCE; f++) {
      if (f->state == THERE) hang_up(f, NULL), f->twin = NULL, open--;
      while (f->state == AWAY && !f->twin && at < client_count) {
        client *c = &clients[at++];
        if (c->state != THERE || (c->role == 's' && c->number % O.step)) continue;
        memcpy(f->token, c->token, sizeof f->token);
        f->twin = c, f->role = c->role, f->node = c->node;
        call(f), open++;
      }
    }
    pump(10);
  }
  faults += client_count - at + open;
  for (client *f = fresh; f < fresh + AT_ONCE; f++) free(f->heard.at);
  free(fresh);
}

int mark_shown(const client *c, int item) {
  char path[200];
  snprintf(path, sizeof path, OWN_MARK, c->in->item[item]);
  const char *mark = text(under(shown(c, PRIVATE), path));
  for (int k = 1; k < 4; k++)
    if (mark && !strcmp(mark, MARK[k])) return k;
  return 0;
}

static void look_at_marks(const client *c) {
  for (int k = 0; k < c->in->items; k++)
    if (mark_shown(c, k) != c->given[k]) fault(c, c->in->item[k]);
}

static void look_at_counts(const room *r) {
  for (int k = 0; k < r->items; k++) {
    int given[4] = {0};
    for (int j = 0; j < r->clients; j++) given[r->all[j]->given[k]]++;
    char path[200];
    snprintf(path, sizeof path, COUNTS, r->item[k]);
    const value *counts = under(shown(r->all[0], PUBLIC), path);
    bool hidden = given[1] + given[2] + given[3] < 3; // counts are shown from three raters on
    if (!counts && !hidden) fault(r->all[0], path);
    for (int mark = 1; counts && mark < 4; mark++)
      if (number(under(counts, MARK[mark])) != given[mark]) fault(r->all[0], path);
  }
}

long wrong(void) {
  look_over();
  for (room *r = rooms; r < rooms + room_count; r++) {
    for (int k = 0; k < r->clients; k++) {
      client *c = r->all[k];
      if (c->state != THERE) {
        fault(c, "not there");
        continue;
      }
      if (c->link >= 0 && c->link != chain_of(c)->links - 1) fault(c, "behind the others");
      const client *other = c->role == 's' ? r->all[r->watchers] : r->all[0];
      if (!equal(shown(c, PUBLIC), shown(other, PUBLIC))) fault(c, "not what others see");
      if (c->role == 's') look_at_marks(c);
    }
    if (r->seats) look_at_counts(r);
  }
  return faults;
}
