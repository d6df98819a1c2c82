package io.github.proxmoxbook.book.diagram.css;

/** Conversions between colour spaces, after the sample code of CSS Color 4, section 17. */
final class ColorSpaces {
  private static final double[][] LMS_FROM_OKLAB = {
    {1, 0.3963377773761749, 0.2158037573099136},
    {1, -0.1055613458156586, -0.0638541728258133},
    {1, -0.0894841775298119, -1.2914855480194092}
  };
  private static final double[][] OKLAB_FROM_LMS = {
    {0.2104542683093140, 0.7936177747023054, -0.0040720430116193},
    {1.9779985324311684, -2.4285922420485799, 0.4505937096174110},
    {0.0259040424655478, 0.7827717124575296, -0.8086757549230774}
  };
  private static final double[][] XYZ_FROM_LMS = {
    {1.2268798758459243, -0.5578149944602171, 0.2813910456659647},
    {-0.0405757452148008, 1.1122868032803170, -0.0717110580655164},
    {-0.0763729366746601, -0.4214933324022432, 1.5869240198367816}
  };
  private static final double[][] LMS_FROM_XYZ = {
    {0.8190224379967030, 0.3619062600528904, -0.1288737815209879},
    {0.0329836539323885, 0.9292868615863434, 0.0361446663506424},
    {0.0481771893596242, 0.2642395317527308, 0.6335478284694309}
  };
  private static final double[][] XYZ_FROM_SRGB = {
    {0.4123907992659595, 0.3575843393838780, 0.1804807884018343},
    {0.2126390058715104, 0.7151686787677559, 0.0721923153607337},
    {0.0193308187155918, 0.1191947797946259, 0.9505321522496606}
  };
  private static final double[][] SRGB_FROM_XYZ = {
    {3.2409699419045213, -1.5373831775700935, -0.4986107602930033},
    {-0.9692436362808798, 1.8759675015077206, 0.0415550574071756},
    {0.0556300796969936, -0.2039769588889765, 1.0569715142428784}
  };
  private static final double[][] XYZ_FROM_P3 = {
    {0.4865709486482162, 0.2656676931690931, 0.1982172852343625},
    {0.2289745640697488, 0.6917385218365064, 0.0792869140937450},
    {0, 0.0451133818589026, 1.0439443689009760}
  };

  /** Bradford adaptation from the white of print (D50) to that of screens (D65). */
  private static final double[][] D65_FROM_D50 = {
    {0.9554734527042182, -0.0230985368742614, 0.0632593086610217},
    {-0.0283697069632081, 1.0099954580058226, 0.0210413989669430},
    {0.0123140016883199, -0.0205076964334779, 1.3303659366080753}
  };

  private static final double[] D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};

  private ColorSpaces() {}

  static double[] fromOklab(double[] lab) {
    double[] lms = times(LMS_FROM_OKLAB, lab);
    for (int i = 0; i < 3; i++) {
      lms[i] = lms[i] * lms[i] * lms[i];
    }
    return fromXyz(times(XYZ_FROM_LMS, lms));
  }

  static double[] toOklab(double[] rgb) {
    double[] lms = times(LMS_FROM_XYZ, times(XYZ_FROM_SRGB, linear(rgb)));
    for (int i = 0; i < 3; i++) {
      lms[i] = Math.cbrt(lms[i]);
    }
    return times(OKLAB_FROM_LMS, lms);
  }

  static double[] fromLab(double[] lab) {
    double fy = (lab[0] + 16) / 116;
    double[] f = {fy + lab[1] / 500, fy, fy - lab[2] / 200};
    double[] xyz = new double[3];
    for (int i = 0; i < 3; i++) {
      double cube = f[i] * f[i] * f[i];
      xyz[i] = D50[i] * (cube > 216.0 / 24389 ? cube : (116 * f[i] - 16) / (24389.0 / 27));
    }
    return fromXyz(times(D65_FROM_D50, xyz));
  }

  static double[] fromP3(double[] p3) {
    return fromXyz(times(XYZ_FROM_P3, linear(p3)));
  }

  static double[] fromXyz(double[] xyz) {
    return gamma(times(SRGB_FROM_XYZ, xyz));
  }

  /** Polar coordinates (lightness, chroma, hue in degrees) to rectangular ones. */
  static double[] fromPolar(double[] lch) {
    double hue = Math.toRadians(lch[2]);
    return new double[] {lch[0], lch[1] * Math.cos(hue), lch[1] * Math.sin(hue)};
  }

  static double[] toPolar(double[] lab) {
    double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
    return new double[] {lab[0], Math.hypot(lab[1], lab[2]), hue < 0 ? hue + 360 : hue};
  }

  /** Hue in degrees, saturation and lightness from 0 to 1. */
  static double[] fromHsl(double[] hsl) {
    double[] rgb = new double[3];
    double reach = hsl[1] * Math.min(hsl[2], 1 - hsl[2]);
    double[] starts = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = ((starts[i] + hsl[0] / 30) % 12 + 12) % 12;
      rgb[i] = hsl[2] - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return rgb;
  }

  /** Hue in degrees, whiteness and blackness from 0 to 1. */
  static double[] fromHwb(double[] hwb) {
    double sum = hwb[1] + hwb[2];
    double white = sum > 1 ? hwb[1] / sum : hwb[1];
    double black = sum > 1 ? hwb[2] / sum : hwb[2];
    double[] rgb = fromHsl(new double[] {hwb[0], 1, 0.5});
    for (int i = 0; i < 3; i++) {
      rgb[i] = rgb[i] * (1 - white - black) + white;
    }
    return rgb;
  }

  static double[] linear(double[] rgb) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Math.abs(rgb[i]);
      linear[i] =
          Math.signum(rgb[i]) * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return linear;
  }

  static double[] gamma(double[] linear) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Math.abs(linear[i]);
      rgb[i] =
          Math.signum(linear[i])
              * (c <= 0.0031308 ? c * 12.92 : 1.055 * Math.pow(c, 1 / 2.4) - 0.055);
    }
    return rgb;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        result[row] += matrix[row][column] * vector[column];
      }
    }
    return result;
  }
}
