/** Where the key of a register's file comes from. Encryption is then a setting of the folder and no rewrite. */

export interface KeySource {
  /** Key for the register in a folder; null opens and makes it unencrypted. */
  keyFor(folder: string): Promise<string | null>
}

/** Registers without encryption. */
export const plainKeySource: KeySource = {
  keyFor: () => Promise.resolve(null),
}
