declare module "vader-sentiment" {
  export const SentimentIntensityAnalyzer: {
    /** `compound` from -1 (negative) to 1 (positive). */
    polarity_scores(text: string): { readonly compound: number };
  };
}
