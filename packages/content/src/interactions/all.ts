import { schema as expressionSchema } from './expression/schema.js';
import { scoring as expression } from './expression/score.js';
import { schema as gapsSchema } from './gaps/schema.js';
import { scoring as gaps } from './gaps/score.js';
import { schema as matchSchema } from './match/schema.js';
import { scoring as match } from './match/score.js';
import { schema as numberLineSchema } from './number-line/schema.js';
import { scoring as numberLine } from './number-line/score.js';
import { schema as openSchema } from './open/schema.js';
import { scoring as open } from './open/score.js';
import { schema as orderSchema } from './order/schema.js';
import { scoring as order } from './order/score.js';
import { schema as placeSchema } from './place/schema.js';
import { scoring as place } from './place/score.js';
import { schema as selectSchema } from './select/schema.js';
import { scoring as select } from './select/score.js';
import { schema as shadeSchema } from './shade/schema.js';
import { scoring as shade } from './shade/score.js';
import { schema as sortSchema } from './sort/schema.js';
import { scoring as sort } from './sort/score.js';
import { schema as splitSchema } from './split/schema.js';
import { scoring as split } from './split/score.js';
import { schema as spotSchema } from './spot/schema.js';
import { scoring as spot } from './spot/score.js';
import { schema as steppedSchema } from './stepped/schema.js';
import { scoring as stepped } from './stepped/score.js';
import type { InteractionType, Interactions } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import type { ScoringOf } from './kind.js';
import { keepSchema, keepScoring } from './loaded.js';

function keep<T extends InteractionType>(type: T, schema: Schema<Interactions[T]>, scoring: ScoringOf<T>): void {
  keepSchema(type, schema);
  keepScoring(type, scoring);
}

// Every kind at once, for who does not count kilobytes.
keep('expression', expressionSchema, expression);
keep('gaps', gapsSchema, gaps);
keep('match', matchSchema, match);
keep('number-line', numberLineSchema, numberLine);
keep('open', openSchema, open);
keep('order', orderSchema, order);
keep('place', placeSchema, place);
keep('select', selectSchema, select);
keep('shade', shadeSchema, shade);
keep('sort', sortSchema, sort);
keep('split', splitSchema, split);
keep('spot', spotSchema, spot);
keep('stepped', steppedSchema, stepped);
