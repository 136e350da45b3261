/** x */
export const CHINESE_EXAMPLES: Readonly<Record<string, string>> = {};
