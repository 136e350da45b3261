import type { Tensor, Tensor4D } from "@tensorflow/tfjs-core";
import { readModelFile, startTensors, type Tensors } from "../../load-graph-model.ts";

interface LayerConfig {
  readonly name: string;
  readonly activation?: "linear" | "relu";
  readonly size?: readonly [number, number];
}

interface Layer {
  readonly name: string;
  readonly class_name: string;
  readonly config: LayerConfig;
  readonly inbound_nodes: readonly (readonly (readonly [name: string, ...rest: unknown[]])[])[];
}

interface LayersTopology {
  readonly model_config: {
    readonly config: {
      readonly layers: readonly Layer[];
      readonly output_layers: readonly (readonly [name: string, ...rest: unknown[]])[];
    };
  };
}

type Weights = Readonly<Record<string, Tensor>>;
type Apply = (tensors: Tensors, inputs: readonly Tensor4D[], config: LayerConfig, weights: Weights) => Tensor4D;

/** The kinds of layers that picture networks are made of; the library's own loader of layers is 30 MB. */
const LAYERS: Readonly<Record<string, Apply>> = {
  InputLayer: (_tensors, [input]) => present(input),
  Conv2D(tensors, [input], { name, activation }, weights) {
    const convolved = tensors.conv2d(present(input), present(weights[`${name}/kernel`]) as Tensor4D, 1, "same");
    const biased = tensors.add<Tensor4D>(convolved, present(weights[`${name}/bias`]));
    return activation === "relu" ? tensors.relu(biased) : biased;
  },
  Activation: (tensors, [input]) => tensors.relu(present(input)),
  Add: (tensors, inputs) => tensors.addN<Tensor4D>([...inputs]),
  Concatenate: (tensors, inputs) => tensors.concat4d([...inputs], 3),
  UpSampling2D(tensors, [input], { size: [rows, columns] = [1, 1] }) {
    const [, height, width] = present(input).shape;
    return tensors.image.resizeNearestNeighbor(present(input), [height * rows, width * columns]);
  },
};

export type Network = (input: Tensor4D) => Tensor4D;

/** Loads a network of layers (Keras, in TensorFlow.js's form) from disk. */
export async function loadLayersNetwork(modelJson: string): Promise<Network> {
  const tensors = await startTensors();
  const file = await readModelFile(modelJson);
  const weights = tensors.io.decodeWeights(present(file.weightData) as ArrayBuffer, [...present(file.weightSpecs)]);
  const { layers, output_layers } = (file.modelTopology as unknown as LayersTopology).model_config.config;
  const unknown = layers.find(({ class_name }) => LAYERS[class_name] === undefined);
  if (unknown !== undefined) throw new Error(`The layer ${unknown.class_name} is not known`);
  const last = output_layers[0]?.[0];
  return (input) =>
    tensors.tidy(() => {
      const values = new Map<string, Tensor4D>();
      for (const { name, class_name, config, inbound_nodes } of layers) {
        const inputs = inbound_nodes[0]?.map(([source]) => present(values.get(source))) ?? [input];
        values.set(name, present(LAYERS[class_name])(tensors, inputs, config, weights));
      }
      return present(values.get(last ?? ""));
    });
}

function present<Value extends Tensor | object>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The model's file is incomplete");
  return value;
}
