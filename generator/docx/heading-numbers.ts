import { AlignmentType, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx';

export const HEADING_NUMBERS = 'judul';

const LEVELS = [
  { format: LevelFormat.UPPER_ROMAN, text: 'BAB %1', suffix: LevelSuffix.NOTHING },
  { format: LevelFormat.UPPER_LETTER, text: '%2.', suffix: LevelSuffix.SPACE },
  { format: LevelFormat.DECIMAL, text: '%3.', suffix: LevelSuffix.SPACE },
  { format: LevelFormat.LOWER_LETTER, text: '%4.', suffix: LevelSuffix.SPACE },
];

/** BAB I, A., 1., a.: Word counts on where headings are added; the template engine has counted the same. */
export const headingNumbers: NumberingDefinition = {
  reference: HEADING_NUMBERS,
  levels: LEVELS.map((each, level) => ({
    ...each,
    level,
    start: 1,
    alignment: AlignmentType.LEFT,
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 0, firstLine: 0 } } },
  })),
};
