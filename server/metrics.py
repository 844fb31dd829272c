"""What is counted, for whoever watches the server. No names, no words of people."""

from prometheus_client import Counter, Gauge, Histogram

COMMITS = Counter("tzimtzamti_commits_total", "Commits to room logs")
ACTS = Counter("tzimtzamti_acts_total", "Acts committed")
CONFLICTS = Counter("tzimtzamti_conflicts_total", "Commits that another node was faster with")
REFUSALS = Counter("tzimtzamti_refusals_total", "Refusals by code", ["code"])
FLUSH_SECONDS = Histogram(
    "tzimtzamti_flush_seconds",
    "From a dirty room to frames handed to its connections",
    buckets=(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25),
)
SUMMARIES = Counter("tzimtzamti_summaries_total", "Times the summary of a run was made anew")
PRIVATE_LAYERS = Counter("tzimtzamti_private_layers_total", "Times what a single seat sees was made anew")
ROOMS = Gauge("tzimtzamti_rooms_live", "Rooms in memory on this node")
SEATS = Gauge("tzimtzamti_seats", "Seats in the rooms in memory on this node")
WAITING = Gauge("tzimtzamti_acts_waiting", "Acts that wait to be decided on this node")
CONNECTIONS = Gauge("tzimtzamti_connections", "Connections on this node", ["role"])
LINES = Gauge("tzimtzamti_lines", "WebSockets open on this node, let in or not")
STALE = Counter("tzimtzamti_stale_total", "Times a connection fell behind and was given the whole view")
