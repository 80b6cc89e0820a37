/** A statement of xAPI 1.0.3, as far as we write them. */
export interface Statement {
  readonly id: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: Result | undefined;
  readonly context: Context;
  /** UTC, ISO 8601. */
  readonly timestamp: string;
}

export type LanguageMap = Readonly<Record<string, string>>;
export type Extensions = Readonly<Record<string, unknown>>;

/** Whoever is learning: from a launch taken as it was given, else an account with the opaque key of the pupil. */
export type Actor = Readonly<Record<string, unknown>>;

export interface Activity {
  readonly objectType?: 'Activity' | undefined;
  readonly id: string;
  readonly definition?:
    | {
        readonly type?: string | undefined;
        readonly name?: LanguageMap | undefined;
        readonly interactionType?: string | undefined;
      }
    | undefined;
}

export interface Result {
  readonly response?: string | undefined;
  readonly success?: boolean | undefined;
  readonly completion?: boolean | undefined;
  readonly duration?: string | undefined;
  readonly score?: {
    readonly scaled?: number | undefined;
    readonly raw?: number | undefined;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  };
  readonly extensions?: Extensions | undefined;
}

export interface Context {
  readonly registration?: string | undefined;
  readonly contextActivities?: {
    readonly parent?: readonly Activity[] | undefined;
    readonly grouping?: readonly Activity[] | undefined;
    readonly category?: readonly Activity[] | undefined;
    readonly other?: readonly Activity[] | undefined;
  };
  readonly extensions?: Extensions | undefined;
}
