import { BuilderElement, StringContainer, TextRun, type IRunStylePropertiesOptions } from 'docx';

type FieldMark = 'begin' | 'separate' | 'end';

/** A mark between the parts of a field; a stale one is made anew when Word opens the document. */
export function fieldMark(mark: FieldMark, style: IRunStylePropertiesOptions = {}, stale = false): TextRun {
  const attributes = {
    type: { key: 'w:fldCharType', value: mark },
    ...(stale ? { dirty: { key: 'w:dirty', value: 'true' } } : {}),
  };
  return new TextRun({ ...style, children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

export function fieldInstruction(instruction: string): TextRun {
  return new TextRun({ children: [new StringContainer('w:instrText', instruction)] });
}

/** A field with its present result. */
export function field(
  instruction: string,
  result: string,
  style: IRunStylePropertiesOptions,
): readonly TextRun[] {
  return [
    fieldMark('begin', style),
    fieldInstruction(instruction),
    fieldMark('separate', style),
    new TextRun({ ...style, text: result }),
    fieldMark('end', style),
  ];
}
