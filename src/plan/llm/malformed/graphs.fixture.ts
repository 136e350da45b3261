import { list, type MalformedOutput, one, READ, SEED, speak } from "./malformed-output.fixture.ts";

const labelled = (first: string, second: string, reference: string) =>
  `[{"task":"image-to-text","id":"${first}","dep":[-1],"args":{"image":"a.jpg"}},{"task":"text-to-speech","id":"${second}","dep":["${first}"],"args":{"text":"${reference}"}}]`;

export const IDS: readonly MalformedOutput[] = [
  ["ids as texts", list.replace('"id": 0', '"id": "0"').replace('"id": 1', '"id": "1"').replace("[0]", '["0"]'), SEED],
  [
    "no ids",
    '[{"task":"image-to-text","args":{"image":"a.jpg"}},{"task":"text-to-speech","args":{"text":"<resource-0>"}}]',
    SEED,
  ],
  [
    "ids from 1",
    list
      .replace('"id": 1', '"id": 2')
      .replace('"id": 0', '"id": 1')
      .replace("[0]", "[1]")
      .replace("<resource-0>", "<resource-1>"),
    "1 image-to-text image=a.jpg | 2 text-to-speech <1 text=<resource-1>",
  ],
  ["no ids, references from 1", '[{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-1>"}]', SEED],
  [
    "no ids, three steps, references from 1",
    '[{"image-to-text":"a.jpg"},{"translation":{"text":"<resource-1>","target_language":"French"}},{"text-to-speech":"<resource-2>"}]',
    "0 image-to-text image=a.jpg | 1 translation <0 target_language=French text=<resource-0> | 2 text-to-speech <1 text=<resource-1>",
  ],
  [
    "large ids",
    '[{"task":"image-to-text","id":100,"dep":[-1],"args":{"image":"a.jpg"}},{"task":"text-to-speech","id":200,"dep":[100],"args":{"text":"<resource-100>"}}]',
    "100 image-to-text image=a.jpg | 200 text-to-speech <100 text=<resource-100>",
  ],
  [
    "ids out of order",
    '[{"task":"text-to-speech","id":1,"dep":[0],"args":{"text":"<resource-0>"}},{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"a.jpg"}}]',
    "1 text-to-speech <0 text=<resource-0> | 0 image-to-text image=a.jpg",
  ],
  ["the same task twice", `[${one.slice(1, -1)},${one.slice(1, -1)}]`, READ],
  [
    "fault 21: two tasks with one id that nobody refers to",
    '[{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"a.jpg"}},{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"b.jpg"}}]',
    "0 image-to-text image=a.jpg | 1 image-to-text image=b.jpg",
  ],
  [
    "two tasks with one id, and a third refers to it",
    '[{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"a.jpg"}},{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"b.jpg"}},{"task":"text-to-speech","id":1,"dep":[0],"args":{"text":"<resource-0>"}}]',
    /two different tasks have the id 0/,
  ],
  ["a negative id", '[{"task":"image-to-text","id":-3,"args":{"image":"a.jpg"}}]', /id must be a whole number/],
  [
    "an id with a fraction",
    '[{"task":"image-to-text","id":0.5,"args":{"image":"a.jpg"}}]',
    /id must be a whole number/,
  ],
  ["an id that is a word", '[{"task":"image-to-text","id":"first","args":{"image":"a.jpg"}}]', READ],
  ...["true", "[0]", "99999999999999999999", "-1"].map(
    (id): MalformedOutput => [
      `the id ${id}`,
      `[{"task":"image-to-text","id":${id},"args":{"image":"a.jpg"}}]`,
      /id must be a whole number/,
    ],
  ),
  ...["null", '"0.0"', '"task-0"', '"step 0"'].map(
    (id): MalformedOutput => [`the id ${id}`, `[{"task":"image-to-text","id":${id},"args":{"image":"a.jpg"}}]`, READ],
  ),
  ["ids that are words, and references to them", labelled("read", "speak", "<read>"), SEED],
  ["ids that are words, with a part of the result", labelled("read", "speak", "{{read.output}}"), SEED],
  ["ids with a number at their end", labelled("task-0", "task-1", "<task-0>"), SEED],
  [
    "ids T1 and T2",
    labelled("T1", "T2", "<T1>"),
    "1 image-to-text image=a.jpg | 2 text-to-speech <1 text=<resource-1>",
  ],
  ["prototype keys as ids", labelled("__proto__", "constructor", "<__proto__>"), SEED],
  [
    "one id for all of a chain",
    '[{"task":"image-to-text","id":0,"args":{"image":"a.jpg"}},{"task":"summarization","id":0,"args":{"text":"<resource-0>"}}]',
    /two different tasks have the id 0/,
  ],
  ["the id under 'step'", '[{"step":0,"task":"image-to-text","args":{"image":"a.jpg"}}]', READ],
];

export const DEPENDENCIES: readonly MalformedOutput[] = [
  ["no dep", list.replace('"dep": [-1], ', "").replace('"dep": [0], ', ""), SEED],
  ["an empty dep", list.replace("[-1]", "[]"), SEED],
  ["dep as a number", list.replace("[-1]", "-1").replace("[0]", "0"), SEED],
  ["dep as a text", list.replace("[-1]", '"-1"').replace("[0]", '"0"'), SEED],
  [
    "dep as a text with commas",
    '[{"image-to-text":"a.jpg"},{"image-to-text":"b.jpg"},{"text-to-speech":["<resource-0>","<resource-1>"],"dep":"0, 1"}]',
    "0 image-to-text image=a.jpg | 1 image-to-text image=b.jpg | 2 text-to-speech <0,1 text=[<resource-0>,<resource-1>]",
  ],
  ["dep as a reference", list.replace("[0]", '["<resource-0>"]'), SEED],
  ["dep as task-0", list.replace("[0]", '["task-0"]'), SEED],
  ["dependencies", list.replaceAll('"dep"', '"dependencies"'), SEED],
  ["depends_on", list.replaceAll('"dep"', '"depends_on"'), SEED],
  [
    "fault 3: a dependency that only orders survives",
    '[{"image-to-text":"a.jpg"},{"image-to-text":"b.jpg","after":[0]}]',
    "0 image-to-text image=a.jpg | 1 image-to-text <0 image=b.jpg",
  ],
  [
    "fault 22: the same in the paper's form",
    '[{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"a.jpg"}},{"task":"image-to-text","id":1,"dep":[0],"args":{"image":"b.jpg"}}]',
    "0 image-to-text image=a.jpg | 1 image-to-text <0 image=b.jpg",
  ],
  ["dep left out where a reference says it", speak('"<resource-0>"').replace('"dep":[0]', '"dep":[-1]'), SEED],
  [
    "fault 4: a dependency on a later task",
    '[{"task":"text-to-speech","id":0,"dep":[1],"args":{"text":"<resource-1>"}},{"task":"image-to-text","id":1,"dep":[-1],"args":{"image":"a.jpg"}}]',
    "0 text-to-speech <1 text=<resource-1> | 1 image-to-text image=a.jpg",
  ],
  [
    "fault 4: a cycle",
    '[{"task":"translation","id":0,"dep":[1],"args":{"text":"<resource-1>"}},{"task":"summarization","id":1,"dep":[0],"args":{"text":"<resource-0>"}}]',
    /wait for each other in a cycle/,
  ],
  [
    "fault 22: a dependency on a task that is not there",
    '[{"task":"text-to-speech","id":0,"dep":[7],"args":{"text":"hello"}}]',
    /depends on task 7, which is not in the plan/,
  ],
  ["a reference to a task that is not there", speak('"<resource-5>"'), /refers to task 5, which is not in the plan/],
  ["a task that depends on itself", '[{"task":"image-to-text","id":0,"dep":[0],"args":{"image":"a.jpg"}}]', READ],
  [
    "a task alone that refers to itself",
    '[{"task":"text-to-speech","id":0,"dep":[-1],"args":{"text":"<resource-0>"}}]',
    /refers to its own result/,
  ],
  ...['"none"', '["None"]', '"N/A"', "null", "false", '""', "[[-1]]", "[null]"].map(
    (dep): MalformedOutput => [`no dependency, written ${dep}`, list.replace("[-1]", dep), SEED],
  ),
  ...[
    '[{"id":0}]',
    '["image-to-text"]',
    '[{"task":"image-to-text"}]',
    "[[0]]",
    "[0.0]",
    "[-1, 0]",
    '"task 0"',
    '["<resource-0>"]',
  ].map((dep): MalformedOutput => [`a dependency written ${dep}`, speak('"<resource-0>"').replace("[0]", dep), SEED]),
  ...["[0.5]", "[-2]", '["toString"]'].map(
    (dep): MalformedOutput => [`a dependency that is none: ${dep}`, list.replace("[0]", dep), /dep must list task ids/],
  ),
  [
    "a cycle of three",
    '[{"task":"translation","id":0,"dep":[2],"args":{"text":"<resource-2>"}},{"task":"summarization","id":1,"dep":[0],"args":{"text":"<resource-0>"}},{"task":"text-generation","id":2,"dep":[1],"args":{"text":"<resource-1>"}}]',
    /tasks 0, 1, 2 wait for each other in a cycle/,
  ],
  ["dep as words", list.replace("[0]", '["the first task"]'), /dep must list task ids/],
];

export const REFERENCES: readonly MalformedOutput[] = [
  ...[
    '"<resource>-0"',
    '"<GENERATED-0>"',
    '"<node-0>"',
    '"<Resource-0>"',
    '"<resource_0>"',
    '"< resource-0 >"',
    '"<resource-id-0>"',
    '"<result-0>"',
    '"<output-0>"',
    '"<task-0>"',
    '"<step-0>"',
    '"{{resource-0}}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a spelling that models use
    '"${resource-0}"',
    '"[resource-0]"',
    '"resource-0"',
    '"task_0.output"',
    '"<resource-0.text>"',
    '"$0"',
    '"#E0"',
    '"<0>"',
    '"{{0}}"',
    '{"resource":0}',
    '{"$ref":0}',
    '{"from":0,"type":"text"}',
    "0",
  ].map((spelling): MalformedOutput => [`a reference written ${spelling}`, speak(spelling), SEED]),
  ...[
    '"<resource-0>.text"',
    '"{{0.output}}"',
    '"{{ tasks[0].output }}"',
    '"{0}"',
    '"%0"',
    '"@0"',
    '"task 0\'s result"',
    '"the output of task 0"',
    '"result of step 0"',
    '"<the text from task 0>"',
    '"<<resource-0>>"',
    '"＜resource-0＞"',
    '"<resource−0>"',
    '"<resource–0>"',
    '"<resource-０>"',
    '"<resource0>"',
    '"resource 0"',
    '"`<resource-0>`"',
    '"\\"<resource-0>\\""',
    '"<image-to-text-0>"',
    '"<image-to-text>"',
    '"<Resource 0: text>"',
    '"[result of image-to-text]"',
    '"tasks[0]"',
    '"#0"',
    '"0"',
    '"steps.0.output"',
    '"$.tasks[0].result"',
    '"{{steps.0.outputs.text}}"',
    '"(resource-0)"',
    '"<text-0>"',
    '"<ref:0>"',
    '"<0.text>"',
    '"__RESOURCE_0__"',
    '"<RESULT_OF_TASK_0>"',
    '"[[0]]"',
    '"<output>"',
    '"<text>"',
    '"{{previous}}"',
    '"$PREV"',
    '"previous result"',
    '{"resource":"<resource-0>"}',
  ].map(
    (spelling): MalformedOutput => [`fault 7: a reference written ${spelling} is not spoken`, speak(spelling), SEED],
  ),
  ...['"<resource-1e3>"', '"<resource-999999999999>"', '"<the summary>"', '"{{weather}}"'].map(
    (spelling): MalformedOutput => [
      `fault 7: a placeholder for nothing, ${spelling}, is not spoken`,
      speak(spelling),
      /names no task; a result is written <resource-0>/,
    ],
  ),
  [
    "fault 3: a reference inside a longer text",
    speak('"It says: <resource-0>. The end."'),
    "0 image-to-text image=a.jpg | 1 text-to-speech <0 text=It says: <resource-0>. The end.",
  ],
  [
    "two references in one text",
    '[{"image-to-text":"a.jpg"},{"image-to-text":"b.jpg"},{"text-to-speech":"<resource-0>, <resource-1>"}]',
    "0 image-to-text image=a.jpg | 1 image-to-text image=b.jpg | 2 text-to-speech <0,1 text=<resource-0>, <resource-1>",
  ],
  [
    "two references in one picture argument",
    '[{"canny-control":"a.jpg"},{"depth-estimation":"b.jpg"},{"image-to-image":"<resource-0>,<resource-1>"}]',
    "0 canny-control image=a.jpg | 1 depth-estimation image=b.jpg | 2 image-to-image <0,1 image=[<resource-0>,<resource-1>]",
  ],
  [
    "a list of objects with references",
    '[{"image-to-text":"a.jpg"},{"image-to-text":"b.jpg"},{"text-to-speech":{"text":[{"resource":0},{"resource":1}]}}]',
    "0 image-to-text image=a.jpg | 1 image-to-text image=b.jpg | 2 text-to-speech <0,1 text=[<resource-0>,<resource-1>]",
  ],
  [
    "a picture where a text is wanted",
    '[{"canny-control":"a.jpg"},{"text-to-speech":"<resource-0>"}]',
    /needs text, but task 0 \(canny-control\) makes image/,
  ],
  ["a text that only looks like a step", '[{"text-to-speech":"Step 1"}]', "0 text-to-speech text=Step 1"],
];
