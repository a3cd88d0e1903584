/** Three sentences that stand beside the first figures anybody sees. */
export const cannotSay: readonly string[] = [
  'These are offences that police recorded: they cannot say how many children were harmed, because most abuse is never reported and one offence is not one child.',
  'A rise can mean more harm, more reporting, a new law or better recording, and the figures alone cannot tell which.',
  'Forces record and answer differently, so each total says how many of them are in it, and a force with a higher rate is not a more dangerous place.',
];
