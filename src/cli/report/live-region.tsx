// React's development build is slower and keeps a record of every render; it is chosen by this variable at import.
process.env["NODE_ENV"] ??= "production";
const { Box, render, Text } = await import("ink");

/** Rows at the bottom of a terminal that are drawn over again. */
export interface LiveRegion {
  draw(rows: readonly string[]): void;
  /** Takes the rows away; what is written next stands in their place. */
  close(): void;
}

export function openLiveRegion(stream: NodeJS.WriteStream): LiveRegion {
  const instance = render(<Rows rows={[]} />, { stdout: stream, exitOnCtrlC: false, patchConsole: false });
  return {
    draw: (rows) => instance.rerender(<Rows rows={rows} />),
    close: () => {
      instance.rerender(<Rows rows={[]} />);
      instance.clear();
      instance.unmount();
    },
  };
}

function Rows({ rows }: { readonly rows: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {rows.map((row, index) => (
        <Text key={index} wrap="truncate-end">
          {row === "" ? " " : row}
        </Text>
      ))}
    </Box>
  );
}
