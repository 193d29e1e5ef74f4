/** What a builder is told: some fields by necessity, any other where the default does not fit. */
export type Given<Built, Needed extends keyof Built> = Partial<Built> & Pick<Built, Needed>;
