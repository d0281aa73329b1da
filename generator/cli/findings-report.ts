import { findingCount, findingSentence, placeText, type Finding } from '../../documents/index.ts';
import { citationText } from '../../rules/index.ts';
import { printLine, type Terminal } from './terminal.ts';

/** A finding as JSON. */
export interface FindingReport {
  readonly tingkat: Finding['tingkat'];
  readonly tempat: string;
  readonly jenis: string;
  readonly kalimat: string;
  readonly sumber?: string;
}

export function findingReport(finding: Finding): FindingReport {
  const report = {
    tingkat: finding.tingkat,
    tempat: placeText(finding.tempat),
    jenis: finding.masalah.jenis === 'aturan' ? finding.masalah.kesalahan.jenis : finding.masalah.jenis,
    kalimat: findingSentence(finding),
  };
  return finding.sumber === undefined ? report : { ...report, sumber: citationText(finding.sumber) };
}

/** Lists findings for a person: faults first. */
export function printFindings(terminal: Terminal, findings: readonly Finding[]): void {
  for (const tingkat of ['galat', 'peringatan'] as const) {
    for (const finding of findings.filter((each) => each.tingkat === tingkat)) {
      printLine(terminal.err, `${tingkat.toUpperCase()}  ${findingSentence(finding)}`);
    }
  }
}

/** "3 galat, 1 peringatan". */
export function countText(findings: readonly Finding[]): string {
  const faults = findingCount(findings.filter((each) => each.tingkat === 'galat'));
  return `${faults} galat, ${findingCount(findings) - faults} peringatan`;
}
