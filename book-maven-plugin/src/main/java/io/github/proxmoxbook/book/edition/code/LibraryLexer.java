package io.github.proxmoxbook.book.edition.code;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Reads a language with one of RSyntaxTextArea's token makers. */
final class LibraryLexer implements LineLexer {
  private final TokenMaker maker;
  private int state = TokenTypes.NULL;

  LibraryLexer(TokenMaker maker) {
    this.maker = maker;
  }

  @Override
  public void read(String line, TokenList tokens) {
    TokenList found = new TokenList();
    try {
      char[] characters = line.toCharArray();
      Segment segment = new Segment(characters, 0, characters.length);
      org.fife.ui.rsyntaxtextarea.Token token = maker.getTokenList(segment, state, 0);
      while (token != null) {
        // The last token of a line tells in what state the next one begins.
        state = token.getType();
        if (token.isPaintable()) {
          found.add(token.getLexeme(), kind(token.getType(), token.getLexeme()));
        }
        token = token.getNextToken();
      }
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // JFlex throws plain errors at what a grammar forgot. The line loses its colours, which is
      // what the caller does with a line that comes back incomplete, and the next begins afresh.
      state = TokenTypes.NULL;
      return;
    }
    tokens.addAll(found);
  }

  private static Kind kind(int type, String text) {
    Kind kind = kind(type);
    // SQL's grammar takes the dot of a qualified name for a number.
    return kind == Kind.NUMBER && text.equals(".") ? Kind.TEXT : kind;
  }

  private static Kind kind(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          Kind.COMMENT;
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> Kind.KEYWORD;
      case TokenTypes.FUNCTION, TokenTypes.MARKUP_TAG_NAME -> Kind.NAME;
      case TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          Kind.NUMBER;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.REGEX ->
          Kind.STRING;
      case TokenTypes.DATA_TYPE -> Kind.TYPE;
      case TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.ATTRIBUTE;
      case TokenTypes.VARIABLE -> Kind.VARIABLE;
      case TokenTypes.ANNOTATION,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_CDATA_DELIMITER ->
          Kind.META;
      // Separators, operators, identifiers, and everything that the library calls an error.
      default -> Kind.TEXT;
    };
  }
}
