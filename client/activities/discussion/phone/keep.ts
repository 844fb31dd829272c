// What stays on the phone after a discussion: one's own answers.
import type { Keep } from '$shared/phone/keepsake';
import { keepAnswers } from '$shared/talk/keep';
import type { TalkPrivate, TalkPublic } from '$shared/talk/wire';

export const keep: Keep<TalkPublic, TalkPrivate> = ({ view, mine, card }) => keepAnswers(view, mine, card);
