// What every client is shown. Of what is sent to all alike only the first copy is read: the others' bytes are held
// against it. A client that comes in the middle, or is sent anything else, is apart and folds its own.
#include <stdlib.h>
#include <string.h>
#include "lg.h"

const char *const LAYER[LAYERS] = {"public", "private", "console", "summary"};
size_t view_bytes[128];

int layer_called(token name) {
  for (int k = 0; k < LAYERS; k++)
    if (is(name, LAYER[k])) return k;
  die("a layer called %.*s", (int)name.n, name.s);
}

chain *chain_of(const client *c) { return &(c->role == 's' ? c->in->phones : c->in->others)[c->node]; }

const value *shown(const client *c, int layer) {
  return layer == PUBLIC && c->link >= 0 ? chain_of(c)->layer : c->layer[layer];
}

static void add_link(chain *all, uint64_t link) {
  if (all->links == all->room) all->link = realloc(all->link, (all->room = 2 * all->room + 256) * sizeof *all->link);
  all->link[all->links++] = link;
}

static void keep(client *c, int layer, span bytes) {
  free_value(c->layer[layer]);
  c->layer[layer] = read_value(&bytes);
}

static void take_public(client *c, span bytes) {
  chain *all = chain_of(c);
  uint64_t view = hash(bytes);
  if (!all->links) {
    span in = bytes;
    all->layer = read_value(&in);
    all->view = view;
    add_link(all, view);
  } else if (all->view_at != all->links - 1) { // known by its bytes again where it stands now
    span in = bytes;
    if (equal_bytes(all->layer, &in)) all->view = view, all->view_at = all->links - 1;
  }
  bool same = view == all->view && all->view_at == all->links - 1;
  c->link = same ? all->links - 1 : -1;
  if (!same) keep(c, PUBLIC, bytes);
}

// Phones show nothing of others' marks: whoever watches is a console or a screen. With one person in the room nothing
// of a mark is public: then it is that person's own layer that shows it.
bool watches(const client *c) { return (c->in->seats == 1) == (c->role == 's'); }

bool shows_acts(const client *c, int layer) { return watches(c) && layer == (c->role == 's' ? PRIVATE : PUBLIC); }

void take_view(client *c, long version, span layers, size_t bytes) {
  if (bytes > view_bytes[(int)c->role]) view_bytes[(int)c->role] = bytes;
  token t = next(&layers);
  for (uint32_t k = 0; k < t.n; k++) {
    int layer = layer_called(next(&layers));
    span value = layers;
    skip(&layers);
    value.end = layers.at;
    if (layer == PUBLIC) take_public(c, value);
    else keep(c, layer, value);
  }
  if (watches(c)) reached(c, version);
  else came(c);
}

static bool follow(client *c, long version, span patch) {
  chain *all = chain_of(c);
  uint64_t link = hash(patch) ^ (uint64_t)version * 0x9e3779b97f4a7c15ull;
  if (c->link + 1 == all->links) {
    add_link(all, link);
    all->layer = merged(all->layer, &patch);
  } else if (all->link[c->link + 1] != link) {
    return false;
  }
  c->link++;
  return true;
}

void take_patch(client *c, long version, token name, span patch) {
  int layer = layer_called(name);
  if (layer == PUBLIC && c->link >= 0) {
    if (!follow(c, version, patch)) F.faults++;
  } else {
    c->layer[layer] = merged(c->layer[layer], &patch);
  }
  if (shows_acts(c, layer)) reached(c, version);
}
