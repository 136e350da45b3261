/** Every line of it runs in a checkout as it stands. */
export const EXAMPLES = `
Examples:
  $ hugginggpt "read the image examples/invoice.png for me and say it aloud"
  $ hugginggpt "what does this picture say?" examples/page.png
  $ hugginggpt 帮我读一下图片 examples/notice-zh.png
  $ hugginggpt "read examples/page.png to me" --out ./results
  $ hugginggpt "read examples/page.png to me" --plan-only > plan.json
  $ hugginggpt --plan plan.json
  $ echo "extract the text in examples/page.png" | hugginggpt - --json

Exit codes: 0 completed, 1 failed or refused, 2 wrong usage, 3 partly done, 130 cancelled.`;

export const SEE_HELP = "See hugginggpt --help.";
