import { list, type MalformedOutput, one, READ, SEED } from "./malformed-output.fixture.ts";

/** Plans that are no JSON, or JSON of somebody else's protocol. */
export const WRITINGS: readonly MalformedOutput[] = [
  [
    "YAML",
    "- task: image-to-text\n  id: 0\n  dep: [-1]\n  args:\n    image: a.jpg\n- task: text-to-speech\n  id: 1\n  dep: [0]\n  args:\n    text: <resource-0>",
    SEED,
  ],
  [
    "YAML in a fence and a wrapper",
    "```yaml\ntasks:\n  - task: image-to-text\n    args:\n      image: a.jpg\n```",
    READ,
  ],
  ["YAML in the short form", "- image-to-text: a.jpg\n- text-to-speech: <resource-0>", SEED],
  ["a numbered list of tasks and inputs", "1. image-to-text: a.jpg\n2. text-to-speech: <resource-0>", SEED],
  ["a list of prose", "- First I look at the picture: a.jpg\n- Then I speak", /wrote no plan that can be read/],
  [
    "a table",
    '| id | task | args | dep |\n|---|---|---|---|\n| 0 | image-to-text | {"image": "a.jpg"} | -1 |\n| 1 | `text-to-speech` | {"text": "<resource-0>"} | 0 |',
    SEED,
  ],
  ["calls of functions", 'image-to-text(image="a.jpg")\ntext-to-speech(text="<resource-0>")', SEED],
  [
    "Python with variables",
    "```python\nseen = image_to_text(image='a.jpg')\nspeech = text_to_speech(text=seen)\nprint(speech)\n```",
    SEED,
  ],
  [
    "XML of function calls",
    '<tool_calls><invoke name="image-to-text"><parameter name="image">a.jpg</parameter></invoke></tool_calls>',
    READ,
  ],
  ["XML of tasks", '<tasks><task id="0"><name>image-to-text</name><image>a.jpg</image></task></tasks>', READ],
  ["thought, action, input", 'Thought: I read it.\nAction: image-to-text\nAction Input: {"image": "a.jpg"}', READ],
  ["an action with its input", '{"action":"image-to-text","action_input":{"image":"a.jpg"}}', READ],
  [
    "Anthropic's tool use",
    '[{"type":"tool_use","id":"toolu_1","name":"image-to-text","input":{"image":"a.jpg"}}]',
    READ,
  ],
  ["Gemini's function call", '{"functionCall":{"name":"image-to-text","args":{"image":"a.jpg"}}}', READ],
  ["Mistral's tool calls", '[TOOL_CALLS] [{"name":"image-to-text","arguments":{"image":"a.jpg"}}]', READ],
  ["Llama's tag", '<|python_tag|>{"name":"image-to-text","parameters":{"image":"a.jpg"}}', READ],
  [
    "tool calls in tags, one by one",
    '<tool_call>\n{"name":"image-to-text","arguments":{"image":"a.jpg"}}\n</tool_call>\n<tool_call>\n{"name":"text-to-speech","arguments":{"text":"<resource-0>"}}\n</tool_call>',
    SEED,
  ],
  [
    "each task in a fence of its own",
    '1. Read:\n```json\n{"task":"image-to-text","args":{"image":"a.jpg"}}\n```\n2. Speak:\n```json\n{"task":"text-to-speech","args":{"text":"<resource-0>"}}\n```',
    SEED,
  ],
  ["a wrapper in the list", `[{"tasks":${list}}]`, SEED],
  ["a plan of steps", `{"plan":{"steps":${list}}}`, SEED],
  ["three wrappers", `{"response":{"plan":{"tasks":${list}}}}`, SEED],
  [
    "steps that hold a task each",
    '{"steps":[{"step":0,"task":{"name":"image-to-text","args":{"image":"a.jpg"}}}]}',
    READ,
  ],
  ["a task in a task", '[{"task":{"task":"image-to-text","args":{"image":"a.jpg"}}}]', READ],
  ["the type in an object", '[{"task":{"type":"image-to-text"},"args":{"image":"a.jpg"}}]', READ],
  [
    "tasks by number",
    '{"tasks":{"0":{"task":"image-to-text","args":{"image":"a.jpg"}},"1":{"task":"text-to-speech","dep":[0],"args":{"text":"<resource-0>"}}}}',
    SEED,
  ],
  ["keys in capitals", one.replace('"task"', '"TASK"').replace('"args"', '"Args"').replace('"id"', '"ID"'), READ],
  ["keys in words", '[{"Task Name":"image-to-text","Arguments":{"image":"a.jpg"}}]', READ],
  ["keys in Chinese", '[{"任务":"image-to-text","参数":{"image":"a.jpg"}}]', READ],
  ["a key twice: the last counts", '[{"task":"text-to-video","task":"image-to-text","args":{"image":"a.jpg"}}]', READ],
  ["two lists: the first counts", '[{"image-to-text":"a.jpg"}]\n[{"text-to-speech":"x"}]', READ],
  ["an empty list, then an example", '[]\nFor example: [{"image-to-text":"b.jpg"}]', "empty"],
  ["an answer beside no tasks", '{"tasks":[],"answer":"I used the text-to-video tool"}', "empty"],
  ["the schema of the answer", '{"type":"object","properties":{"tasks":{"type":"array"}},"required":["tasks"]}', /./],
  ["the form of the prompt", '[{"task": input}]', /there is no task type/],
  ["a refusal as an object", '{"refusal":"I cannot do that"}', /there is no task type "refusal"/],
  ["a refusal in Chinese", "对不起，我无法完成这个请求。", /wrote no plan that can be read/],
  ["only a fence", "```json\n```", /wrote no plan that can be read/],
  ["percent signs", encodeURIComponent(one), /wrote no plan that can be read/],
  ["base 64", Buffer.from(one).toString("base64"), /wrote no plan that can be read/],
  ...["[", "{", '"', "]", "null", "true", "0", "NaN", " \n\t ", "[[]]", "[null]"].map(
    (text): MalformedOutput => [`nothing but ${JSON.stringify(text)}`, text, /wrote no plan that can be read/],
  ),
];

/** Bytes that nobody sees, other marks for the same thing, and what is no part of the answer. */
export const DISGUISES: readonly MalformedOutput[] = [
  ["a byte order mark before a fence", `\uFEFF\`\`\`json\n${list}\n\`\`\``, SEED],
  ["a NUL after every comma", list.replaceAll(",", ",\u0000"), SEED],
  ["a zero-width space in a key", list.replaceAll('"task"', '"ta\u200Bsk"'), SEED],
  ["no-break spaces", list.replaceAll(" ", "\u00A0"), SEED],
  ["carriage returns alone", list.replaceAll(", ", ",\r"), SEED],
  ["line breaks of Windows", list.replaceAll(", ", ",\r\n"), SEED],
  ["tabs", list.replaceAll(" ", "\t"), SEED],
  ["German quotes", list.replaceAll(/"([^"]*)"/g, "„$1“"), SEED],
  ["French quotes", list.replaceAll(/"([^"]*)"/g, "«$1»"), SEED],
  ["corner brackets for quotes", list.replaceAll(/"([^"]*)"/g, "「$1」"), SEED],
  [
    "the analysis channel of OpenAI's open models",
    `<|channel|>analysis<|message|>Need [{"text-to-video":"x"}]<|end|><|start|>assistant<|channel|>final<|message|>${one}`,
    READ,
  ],
  [
    "thoughts whose opening tag the server keeps",
    `Maybe {"image-to-text":"b.jpg"}? No.</think>\n${one}`,
    "1 image-to-text image=a.jpg",
  ],
  ["thoughts that never end", `<think>Let me see. [{"text-to-video":"x"}] ${one}`, /wrote no plan that can be read/],
  ["a plan in a comment of HTML", `<!-- [{"text-to-video":"x"}] -->${one}`, READ],
  ["a task in a comment of the list", `[${one.slice(1, -1)} /* {"task":"text-to-video"} */]`, READ],
  [
    "a quote that would end the text",
    '[{"text-to-speech":"x\\"},{\\"task\\":\\"text-to-video\\""}]',
    '0 text-to-speech text=x"},{"task":"text-to-video"',
  ],
  ["an unpaired surrogate", '[{"text-to-speech":"\ud800"}]', "0 text-to-speech text=\ud800"],
];

const many = (text: string, bytes = 1_000_000) => text.repeat(Math.ceil(bytes / text.length));

/** A megabyte of one thing, and other ways to keep a reader busy. */
export const FLOODS: readonly MalformedOutput[] = [
  ...["a", "[", "{", '"', "<", "<think>", "<task ", "- \n", "|", "the ", "{{", "<resource-", "image-to-text("].map(
    (text): MalformedOutput => [`a megabyte of ${JSON.stringify(text)}`, many(text), /./],
  ),
  ["a megabyte of commas in a list", `[${many(",")}`, /./],
  ["a megabyte of backslashes in a text", `["${many("\\")}`, /./],
  ["a text of a megabyte", `[{"text-to-speech":"${many("x")}"}]`, /./],
  ["blanks for a megabyte, then a plan", many(" ") + one, /./],
  ["twenty thousand tasks", `[${many('{"image-to-text":"a.jpg"},')}]`, /at most 64 are allowed/],
  ["a task over and over, never closed", `[${many(`${one.slice(1, -1)},`, 40_000)}`, /at most 64 are allowed/],
  ["ten thousand brackets around", "[".repeat(10_000) + one + "]".repeat(10_000), /./],
  ["ten thousand wrappers around", '{"tasks":'.repeat(10_000) + one + "}".repeat(10_000), /./],
  [
    "ten thousand objects in an argument",
    `[{"task":"text-to-speech","args":{"text":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}}]`,
    /must be text, a number or a list/,
  ],
  ["a JSON text in a JSON text, five times", [1, 2, 3, 4, 5].reduce((text) => JSON.stringify(text), one), /./],
];

/** Outputs that end too soon. */
export const CUTS: readonly MalformedOutput[] = [
  ["cut within a text", '[{"task":"image-to-text","args":{"image":"a.jpg"}},{"task":"text-to-sp', /cut off/],
  ["cut within a key", '[{"task":"image-to-text","args":{"image":"a.jpg"},"de', /cut off/],
  ["cut within a number", '[{"task":"image-to-text","args":{"image":"a.jpg"},"id":0', READ],
  ["cut after a colon", '[{"task":"image-to-text","args":{"image":"a.jpg"},"dep":', READ],
  ["cut after a comma", '[{"task":"image-to-text","args":{"image":"a.jpg"}},', READ],
  ["cut within an escape", '[{"text-to-speech":"one\\u00', /cut off/],
  ["cut within a fence", `\`\`\`json\n${one}\n\`\``, READ],
];
