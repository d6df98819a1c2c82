package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.StringJoiner;

/** The matrices that filter functions are short for (Filter Effects 1, 8). */
final class FilterMatrices {
  private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};
  private static final double[][] SEPIA = {
    {0.393, 0.769, 0.189}, {0.349, 0.686, 0.168}, {0.272, 0.534, 0.131}
  };

  private FilterMatrices() {}

  static String of(String function, double amount) throws CssSyntaxException {
    double part = Math.min(1, amount);
    return switch (function) {
      case "brightness" -> scaled(amount, 0, 1);
      case "contrast" -> scaled(amount, 0.5 - amount / 2, 1);
      case "invert" -> scaled(1 - 2 * part, part, 1);
      case "opacity" -> scaled(1, 0, part);
      case "grayscale" -> mixed(new double[][] {LUMINANCE, LUMINANCE, LUMINANCE}, part);
      case "sepia" -> mixed(SEPIA, part);
      case "saturate", "hue-rotate" -> Numbers.text(amount);
      default -> throw new CssSyntaxException("the function " + function + "()");
    };
  }

  private static String scaled(double factor, double offset, double alpha) {
    double[][] matrix = {{factor, 0, 0}, {0, factor, 0}, {0, 0, factor}};
    return text(matrix, offset, alpha);
  }

  private static String mixed(double[][] full, double part) {
    double[][] matrix = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        matrix[row][column] = full[row][column] * part + (row == column ? 1 - part : 0);
      }
    }
    return text(matrix, 0, 1);
  }

  private static String text(double[][] matrix, double offset, double alpha) {
    StringJoiner text = new StringJoiner(" ");
    for (double[] row : matrix) {
      for (double value : row) {
        text.add(Numbers.text(value));
      }
      text.add("0").add(Numbers.text(offset));
    }
    return text.add("0 0 0").add(Numbers.text(alpha)).add("0").toString();
  }
}
