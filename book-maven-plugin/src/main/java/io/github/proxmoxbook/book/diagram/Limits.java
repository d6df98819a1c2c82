package io.github.proxmoxbook.book.diagram;

/**
 * Bounds on what a diagram may ask for. They are far above what drawings for a page need and far
 * below what exhausts a build; they are counted before anything is drawn, because Batik can neither
 * be interrupted nor told to stop.
 */
final class Limits {
  /** Size of the file in bytes. */
  static final long FILE_BYTES = 10_000_000;

  /** Elements in the file. */
  static final int ELEMENTS = 20_000;

  /** Attributes of one element. */
  static final int ATTRIBUTES = 1_000;

  /** Levels of nesting, in the file and once references are followed. */
  static final int DEPTH = 200;

  /** Elements once every reference is replaced by what it refers to. */
  static final long EXPANDED_ELEMENTS = 100_000;

  /** Width or height of the canvas in CSS pixels. */
  static final double SIDE = 20_000;

  /** Pixels of the PNG, and of all raster images inside a diagram together. */
  static final long PIXELS = 20_000_000;

  /** Any number in an attribute. */
  static final double NUMBER = 10_000_000;

  /** Characters of all path data together. */
  static final long PATH_CHARACTERS = 4_000_000;

  /** The shortest period of dashes, in user units: shorter ones only cost time. */
  static final double DASH_PERIOD = 0.05;

  /** The smallest tile of a pattern, in user units, or as part of the box that it fills. */
  static final double TILE = 0.01;

  /** Standard deviations, radii and offsets in filters, in user units. */
  static final double FILTER_RADIUS = 500;

  /** Sides and positions of filter regions, as a multiple of the box that is filtered. */
  static final double FILTER_REGION = 100;

  /** Octaves of noise, which take equal time each and soon fall below one pixel. */
  static final double OCTAVES = 16;

  /** Characters of one text element: Batik takes time with the square of it. */
  static final int TEXT_CHARACTERS = 5_000;

  /** Characters of all style sheets together. */
  static final int STYLE_CHARACTERS = 1_000_000;

  /** Characters of an attribute other than path data and images. */
  static final int ATTRIBUTE_CHARACTERS = 100_000;

  /** Elements that one selector names: matching them takes time with the power of it. */
  static final int SELECTOR_STEPS = 20;

  /** Dashes of one line. */
  static final double DASHES = 100_000;

  /** Noise, in octaves for each pixel of the canvas together. */
  static final double NOISE = 3_000_000;

  /** Time that a processor may spend on one diagram, in seconds. */
  static final int SECONDS = 3;

  /**
   * Time on the clock, in seconds: enough for a thread that gets a twentieth of a processor, since
   * other work may keep all of them busy. It ends only what hangs without computing.
   */
  static final int CLOCK_SECONDS = 60;

  /** Memory for each of the diagrams that are drawn at the same time, in bytes. */
  static final long THREAD_BYTES = 100L << 20;

  private Limits() {}
}
