"""A discussion: questions one at a time, answers from the phones, the ones worth keeping highlighted."""
