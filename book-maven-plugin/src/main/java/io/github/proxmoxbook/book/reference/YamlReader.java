package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as texts, lists and maps, and nothing else: tags make no objects, and depth and
 * aliases are bounded.
 */
final class YamlReader {
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 100;

  private final SourceText text;
  private final Deque<YamlNode> open = new ArrayDeque<>();
  private final Deque<Optional<YamlNode.Scalar>> keys = new ArrayDeque<>();
  private final List<String> lines;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private Optional<YamlNode> root = Optional.empty();
  private int aliases;

  private YamlReader(SourceText text) {
    this.text = text;
    this.lines = text.lines();
  }

  /** Says what is wrong with a file, and where. */
  static final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Location location;

    YamlException(Location location, String message, Throwable cause) {
      super(message, cause);
      this.location = location;
    }

    Location location() {
      return location;
    }
  }

  /** Reads the first document of a file; empty if it holds nothing. */
  static Optional<YamlNode> read(SourceText text) throws YamlException {
    YamlReader reader = new YamlReader(text);
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(text.text())) {
        reader.handle(event);
        if (event.getEventId() == Event.ID.DocumentEnd) {
          break;
        }
      }
      return reader.root;
    } catch (MarkedYamlEngineException e) {
      Location at = e.getProblemMark().map(reader::place).orElse(Location.of(text.file()));
      throw new YamlException(at, "no YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new YamlException(Location.of(text.file()), "no YAML: " + first, e);
    }
  }

  private void handle(Event event) throws YamlException {
    Location at = event.getStartMark().map(this::place).orElse(Location.of(text.file()));
    if (event instanceof ScalarEvent scalar) {
      refuseTag(at, scalar.getTag());
      place(new YamlNode.Scalar(at, scalar.getValue()), scalar);
    } else if (event instanceof SequenceStartEvent start) {
      refuseTag(at, start.getTag());
      begin(new YamlNode.Sequence(at, new ArrayList<>()), start);
    } else if (event instanceof MappingStartEvent start) {
      refuseTag(at, start.getTag());
      begin(new YamlNode.Mapping(at, new LinkedHashMap<>()), start);
    } else if (event instanceof CollectionEndEvent) {
      open.pop();
      keys.pop();
    } else if (event instanceof AliasEvent alias) {
      String name = alias.getAlias().getValue();
      if (++aliases > MOST_ALIASES || !anchors.containsKey(name)) {
        throw new YamlException(at, "the alias *" + name + " is unknown, or one of too many", null);
      }
      add(anchors.get(name));
    }
  }

  private void refuseTag(Location at, Optional<String> tag) throws YamlException {
    if (tag.isPresent() && !tag.get().equals("!")) {
      throw new YamlException(at, "the tag " + tag.get() + " is not allowed here", null);
    }
  }

  private void begin(YamlNode collection, NodeEvent event) throws YamlException {
    if (open.size() >= DEEPEST) {
      throw new YamlException(collection.location(), "nested too deep", null);
    }
    place(collection, event);
    open.push(collection);
    keys.push(Optional.empty());
  }

  private void place(YamlNode node, NodeEvent event) throws YamlException {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent() && !(node instanceof YamlNode.Scalar)) {
      throw new YamlException(node.location(), "only texts may have an anchor (&) here", null);
    }
    anchor.ifPresent(name -> anchors.put(name.getValue(), node));
    add(node);
  }

  private void add(YamlNode node) throws YamlException {
    YamlNode parent = open.peek();
    if (parent == null) {
      root = Optional.of(node);
    } else if (parent instanceof YamlNode.Sequence sequence) {
      sequence.items().add(node);
    } else if (parent instanceof YamlNode.Mapping mapping) {
      Optional<YamlNode.Scalar> key = keys.pop();
      if (key.isEmpty() && node instanceof YamlNode.Scalar scalar) {
        keys.push(Optional.of(scalar));
        return;
      }
      if (key.isEmpty()) {
        throw new YamlException(node.location(), "a key must be a text", null);
      }
      keys.push(Optional.empty());
      if (mapping.entries().put(key.get().text(), node) != null) {
        String name = key.get().text();
        throw new YamlException(key.get().location(), "the key " + name + " is there twice", null);
      }
    }
  }

  private Location place(Mark mark) {
    // Marks count code points, lines and columns from 0.
    int line = Math.min(mark.getLine(), lines.size() - 1);
    String written = lines.get(line);
    int points = Math.min(mark.getColumn(), written.codePointCount(0, written.length()));
    return text.at(line + 1, written.offsetByCodePoints(0, points) + 1);
  }
}
