package io.github.proxmoxbook.book.diagram.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Custom properties and {@code var()} (CSS Custom Properties 1). */
public final class Variables {
  /** More parts than this are an attack: each level of variables can double them. */
  private static final int PARTS = 10_000;

  /** No custom properties. */
  public static final Variables NONE = new Variables(Map.of());

  private final Map<String, List<CssPart>> values;

  private Variables(Map<String, List<CssPart>> values) {
    this.values = values;
  }

  /**
   * Returns these variables with those that an element declares.
   *
   * @param declared values by name, with {@code var()} in them
   * @return the variables of the element and of what is inside it
   */
  public Variables with(Map<String, List<CssPart>> declared) {
    if (declared.isEmpty()) {
      return this;
    }
    Map<String, List<CssPart>> resolved = new HashMap<>(values);
    resolved.keySet().removeAll(declared.keySet());
    Variables all = new Variables(resolved);
    Set<String> underWay = new HashSet<>();
    declared.keySet().forEach(name -> all.resolve(name, declared, underWay));
    return all;
  }

  private void resolve(String name, Map<String, List<CssPart>> declared, Set<String> underWay) {
    if (values.containsKey(name) || !declared.containsKey(name) || !underWay.add(name)) {
      return;
    }
    List<CssPart> value = declared.get(name);
    names(value).forEach(other -> resolve(other, declared, underWay));
    try {
      values.put(name, substitute(value));
    } catch (CssSyntaxException e) {
      // An invalid variable is as good as none (3.1): whoever uses it gets its fallback.
      underWay.remove(name);
    }
  }

  private static Set<String> names(List<CssPart> parts) {
    Set<String> names = new HashSet<>();
    for (CssPart part : parts) {
      if (part instanceof CssFunction function) {
        List<CssPart> arguments = CssText.trim(function.arguments());
        if (function.name().equals("var") && !arguments.isEmpty()) {
          names.add(CssText.of(arguments.subList(0, 1)));
        }
        names.addAll(names(function.arguments()));
      } else if (part instanceof CssBlock block) {
        names.addAll(names(block.parts()));
      }
    }
    return names;
  }

  /**
   * Replaces each {@code var()} by its value or fallback.
   *
   * @param parts a value
   * @return the value without {@code var()}
   * @throws CssSyntaxException if a variable is unknown and has no fallback
   */
  public List<CssPart> substitute(List<CssPart> parts) throws CssSyntaxException {
    List<CssPart> result = new ArrayList<>();
    for (CssPart part : parts) {
      if (part instanceof CssFunction function && function.name().equals("var")) {
        result.addAll(variable(function));
      } else if (part instanceof CssFunction function && function.name().equals("env")) {
        result.addAll(fallback(function));
      } else if (part instanceof CssFunction function) {
        List<CssPart> inside = substitute(function.arguments());
        result.add(new CssFunction(function.name(), inside, function.offset()));
      } else if (part instanceof CssBlock block) {
        result.add(new CssBlock(block.open(), substitute(block.parts()), block.offset()));
      } else {
        result.add(part);
      }
      if (result.size() > PARTS) {
        throw new CssSyntaxException("variables that grow too long");
      }
    }
    return result;
  }

  private List<CssPart> variable(CssFunction function) throws CssSyntaxException {
    List<CssPart> arguments = CssText.trim(function.arguments());
    String name = arguments.isEmpty() ? "" : CssText.of(arguments.subList(0, 1));
    List<CssPart> value = values.get(name);
    if (value != null) {
      return value;
    }
    try {
      return fallback(function);
    } catch (CssSyntaxException e) {
      throw new CssSyntaxException("the unknown variable " + name);
    }
  }

  private List<CssPart> fallback(CssFunction function) throws CssSyntaxException {
    List<CssPart> arguments = function.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).is(CssToken.Kind.COMMA)) {
        return CssText.trim(substitute(arguments.subList(i + 1, arguments.size())));
      }
    }
    throw new CssSyntaxException("no fallback");
  }
}
