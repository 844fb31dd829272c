// Shapes of the joint summary, from the wire's generated types.
import type { Quote, Wire } from '../wire.gen';

export type {
  Bar,
  Bars,
  Chains,
  Figure,
  Flow,
  Pages,
  Quote,
  Quotes,
  Scatter,
  SummaryLayer,
  Threads,
} from '../wire.gen';

export type Part = Wire['Part'];
export type Words = Quote['words'];
