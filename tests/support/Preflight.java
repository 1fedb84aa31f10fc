import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Prints "valid", or one line for each way in which the file breaks PDF/A-1b. */
public class Preflight {
  public static void main(String[] arguments) throws Exception {
    ValidationResult result = validate(new File(arguments[0]));
    if (result.isValid()) System.out.println("valid");
    result.getErrorsList().stream()
        .map(error -> error.getErrorCode() + " " + error.getDetails())
        .distinct()
        .forEach(System.out::println);
  }

  private static ValidationResult validate(File file) throws Exception {
    PreflightParser parser = new PreflightParser(file);
    try {
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult();
      }
    } catch (SyntaxValidationException fault) {
      return fault.getResult();
    }
  }
}
