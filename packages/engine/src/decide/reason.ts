/** Why a decision was made: a closed union of codes with the numbers it rests on. Sentences are made from it, per language. */
export type Reason =
  | { readonly code: 'overruled'; readonly by: string; readonly at: number; readonly overrule: string }
  | { readonly code: 'session-end'; readonly limit: 'time' | 'items' | 'pupil'; readonly used: number }
  | { readonly code: 'stuck'; readonly goal: string; readonly answered: number; readonly right: number }
  | { readonly code: 'pupil-chose'; readonly choice: string; readonly value: string }
  | { readonly code: 'goes-on'; readonly phase: string; readonly goal: string }
  | { readonly code: 'recheck'; readonly goal: string; readonly days: number }
  | { readonly code: 'placement'; readonly goal: string; readonly chance: number }
  | { readonly code: 'prerequisite'; readonly goal: string; readonly required: string; readonly wrong: number; readonly of: number }
  | { readonly code: 'orient'; readonly goal: string }
  | { readonly code: 'instruction'; readonly goal: string; readonly spoor: 1 | 2 | 3 }
  | { readonly code: 'misconception'; readonly goal: string; readonly misconception: string; readonly times: number }
  | { readonly code: 'help'; readonly goal: string; readonly rung: 'hint' | 'figure' | 'choose' | 'plan'; readonly trigger: 'two-wrong' | 'low-success' | 'after-help'; readonly predicted: number }
  | { readonly code: 'fading'; readonly goal: string; readonly prefilled: number; readonly change: 'less' | 'more' }
  | { readonly code: 'mastered'; readonly goal: string; readonly estimate: number; readonly chance: number; readonly answers: number }
  | { readonly code: 'check'; readonly goal: string }
  | { readonly code: 'mixing'; readonly goal: string; readonly earlier: string }
  | { readonly code: 'practice'; readonly goal: string; readonly estimate: number; readonly predicted: number; readonly target: number }
  | { readonly code: 'herhaling'; readonly goal: string; readonly right: number; readonly of: number; readonly predicted: number }
  | { readonly code: 'twin'; readonly goal: string; readonly item: string }
  | { readonly code: 'too-fast'; readonly goal: string; readonly times: number }
  | { readonly code: 'empty'; readonly goal: string }
  | { readonly code: 'done'; readonly goals: number };
