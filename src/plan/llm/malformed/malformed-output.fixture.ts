/**
 * What models really write when they should write a plan, and what somebody might make them write: each with the one plan
 * that it can mean, or the fault that it is refused for. The request has the files a.jpg, b.jpg, talk.wav and notes.txt.
 *
 * An expected plan is written `0 image-to-text image=a.jpg | 1 text-to-speech <0 text=<resource-0>`; `empty` is the empty
 * plan; a pattern is the fault.
 */
export type MalformedOutput = readonly [what: string, output: string, expected: string | RegExp];

export const SEED = "0 image-to-text image=a.jpg | 1 text-to-speech <0 text=<resource-0>";
export const READ = "0 image-to-text image=a.jpg";
export const paper =
  '{"task": "image-to-text", "id": 0, "dep": [-1], "args": {"image": "a.jpg"}}, {"task": "text-to-speech", "id": 1, "dep": [0], "args": {"text": "<resource-0>"}}';
export const list = `[${paper}]`;
export const one = '[{"task": "image-to-text", "id": 0, "dep": [-1], "args": {"image": "a.jpg"}}]';
export const speak = (text: string) =>
  `[{"task":"image-to-text","id":0,"dep":[-1],"args":{"image":"a.jpg"}},{"task":"text-to-speech","id":1,"dep":[0],"args":{"text":${text}}}]`;
