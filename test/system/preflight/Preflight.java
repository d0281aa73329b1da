import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.ValidationResult.ValidationError;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Says of each file whether it is PDF/A-1b: a line "ok", or one with every error, in the order of the arguments. */
class Preflight {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      StringBuilder line = new StringBuilder();
      for (ValidationError error : check(new File(file)).getErrorsList())
        line.append(error.getErrorCode()).append(' ').append(error.getDetails()).append("; ");
      System.out.println(line.length() == 0 ? "ok" : line.toString().replace('\n', ' '));
    }
  }

  private static ValidationResult check(File file) throws Exception {
    PreflightParser parser = new PreflightParser(file);
    try {
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult();
      }
    } catch (SyntaxValidationException error) {
      return error.getResult();
    }
  }
}
