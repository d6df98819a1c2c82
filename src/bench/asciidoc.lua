-- A pandoc filter: the book's Markdown dialect as AsciiDoc.
--
-- It writes the AsciiDoc itself and hands it to pandoc as one raw block, for two reasons: pandoc's own writer
-- leaves characters that AsciiDoc reads as markup unescaped (a `|` in code in a table cell moves the cell), and it
-- drops what it does not know. Here every unknown element is an error, so that the two books are equal.
--
-- Metadata (-M): chapter  path of the chapter inside the book's root
--                chapters comma-separated paths of all chapters of the book
--                root     the book's root on disk, to see that images exist
--                kind     prefix, chapter or suffix, from SUMMARY.md

local chapter, root, kind
local ids = {} -- path of a chapter -> its id
local write_blocks, block_writers

local function fail(message)
  error(chapter .. ': ' .. message, 0)
end

-- Paths ----------------------------------------------------------------------------------------------------------

local function unescape(url)
  return (url:gsub('%%(%x%x)', function(hex) return string.char(tonumber(hex, 16)) end))
end

-- The path of a link of this chapter inside the book's root, without '.' and '..'.
local function resolve(link)
  local parts = {}
  for part in ((chapter:match('^(.*/)') or '') .. unescape(link)):gmatch('[^/]+') do
    if part == '..' then
      if #parts == 0 then fail('link out of the book: ' .. link) end
      table.remove(parts)
    elseif part ~= '.' then
      table.insert(parts, part)
    end
  end
  return table.concat(parts, '/')
end

local function image_path(link)
  local path = resolve(link)
  local file = io.open(root .. '/' .. path, 'rb')
  if not file then fail('no such image: ' .. path) end
  file:close()
  return path
end

-- Anchors are unique in a chapter but not in the master document, so each has its chapter's id before it. AsciiDoc
-- reads marks in references too, so there is never more than one mark in a row.
local function id_in(chapter_id, anchor)
  return chapter_id .. '_' .. anchor:gsub('[%s<>%[%],.#]', '-'):gsub('%-%-+', '-'):gsub('__+', '_')
end

local function id(anchor)
  return id_in(ids[chapter], anchor)
end

-- Text -----------------------------------------------------------------------------------------------------------

local function reference(char)
  return '&#' .. char:byte() .. ';'
end

-- Characters are written as numeric references where AsciiDoc would read them as markup, and only there.
local function escape(text)
  text = text:gsub('&', '\0')
  text = text:gsub('[*_#^~+={}%[%]`|\\"\'@]', reference)
  for _, pair in ipairs({ '%-%-', '%.%.%.', '<<', '>>', '%(%(', '<%-', '::', ';;', '://' }) do
    text = text:gsub(pair, function(found) return (found:gsub('.', reference)) end)
  end
  text = text:gsub('%->', '&#45;>')
  text = text:gsub('%((%u+%))', '&#40;%1')
  return (text:gsub('\0', '&#38;'))
end

-- The first character of a paragraph can make it a title, a list or a comment, its first word an admonition.
local function escape_start(text)
  text = text:gsub('^[-.=/:<]', reference):gsub('^(%u+):', '%1&#58;')
  return (text:gsub('^(%w+)([.)])', function(word, mark)
    if word:match('^%d+$') or #word == 1 or word:match('^[ivxIVX]+$') then return word .. reference(mark) end
  end))
end

-- Inlines --------------------------------------------------------------------------------------------------------

local write_inlines

local function write_link(link)
  local text, target = write_inlines(link.content), link.target
  if target:match('^%a[%w+.-]*:') then
    return 'link:++' .. target .. '++[' .. text .. ']'
  end
  local path, anchor = target:match('^([^#]*)#?(.*)$')
  path = path == '' and chapter or resolve(path)
  if not ids[path] then
    io.stderr:write(chapter, ': warning: not a chapter of the book: ', target, '\n')
    return text == '' and escape(target) or text
  end
  local refid = anchor == '' and ids[path] or id_in(ids[path], unescape(anchor))
  return '<<' .. refid .. (text == '' and '' or ',' .. text) .. '>>'
end

local function write_note(note)
  local paragraphs = {}
  for _, block in ipairs(note.content) do
    if block.t ~= 'Para' and block.t ~= 'Plain' then fail('footnote with ' .. block.t) end
    table.insert(paragraphs, write_inlines(block.content))
  end
  return 'footnote:[' .. table.concat(paragraphs, ' ') .. ']'
end

local function write_span(span)
  local text = write_inlines(span.content)
  if span.classes:includes('index') then return 'indexterm2:[' .. text .. ']' end
  -- No AsciiDoc converter of the two has ruby, so the reading follows in brackets, as plain text has it.
  if span.classes:includes('ruby') then return text .. '（' .. span.attributes.reading .. '）' end
  return (span.identifier ~= '' and '[[' .. id(span.identifier) .. ']]' or '') .. text
end

local function write_raw(raw)
  if raw.format == 'html' then
    if raw.text:match('^<!%-%-') then return '' end
    if raw.text:match('^<br */?>$') then return ' +\n' end
  end
  fail('raw ' .. raw.format .. ': ' .. raw.text)
end

-- Unconstrained marks throughout: Japanese has no spaces around an emphasised word.
local writers = {
  Str = function(str) return escape(str.text) end,
  Space = function() return ' ' end,
  -- A space, as AsciiDoc makes of a line break, too; a new line could start something.
  SoftBreak = function() return ' ' end,
  LineBreak = function() return ' +\n' end,
  Code = function(code) return '``' .. escape(code.text) .. '``' end,
  Emph = function(emph) return '__' .. write_inlines(emph.content) .. '__' end,
  Strong = function(strong) return '**' .. write_inlines(strong.content) .. '**' end,
  Strikeout = function(struck) return '[.line-through]##' .. write_inlines(struck.content) .. '##' end,
  Image = function(image)
    return 'image:' .. image_path(image.src) .. '[alt="' .. write_inlines(image.caption) .. '"]'
  end,
  Link = write_link,
  Note = write_note,
  Span = write_span,
  RawInline = write_raw,
}

function write_inlines(inlines)
  local out = {}
  for _, inline in ipairs(inlines) do
    local writer = writers[inline.t] or fail('cannot write ' .. inline.t)
    table.insert(out, writer(inline))
  end
  return table.concat(out)
end

-- Blocks ---------------------------------------------------------------------------------------------------------

local function is_list(block)
  return block.t == 'BulletList' or block.t == 'OrderedList'
end

-- The lines before a block: its id and its title.
local function head(anchor, title)
  return (anchor ~= '' and '[#' .. id(anchor) .. ']\n' or '')
    .. (title ~= '' and '.' .. escape_start(title) .. '\n' or '')
end

local function fence(mark, text)
  local line = mark:rep(4)
  while ('\n' .. text .. '\n'):find('\n' .. line .. '\n', 1, true) do line = line .. mark end
  return line .. '\n' .. text .. '\n' .. line
end

local function write_header(header)
  local level = ('='):rep(header.level + 1)
  local text = ' ' .. escape_start(write_inlines(header.content))
  if header.level > 1 then return '[#' .. id(header.identifier) .. ']\n' .. level .. text end
  -- A link to a chapter's file and a link to its title's anchor mean the same place; `run` joins them.
  return '// same: ' .. id(header.identifier) .. ' ' .. ids[chapter] .. '\n'
    .. (kind == 'prefix' and '[preface]\n' or kind == 'suffix' and '[appendix]\n' or '')
    .. '[#' .. ids[chapter] .. ']\n' .. level .. text
end

local function write_figure(image)
  local alt = write_inlines(image.caption):gsub('\n', ' ')
  return head(image.identifier, escape(image.title)) .. 'image::' .. image_path(image.src) .. '[alt="' .. alt .. '"]'
end

local function write_code(code)
  local language = code.classes[1] and ',' .. code.classes[1] or ''
  return head(code.identifier, escape(code.attributes.title or ''))
    .. '[source' .. language .. ']\n' .. fence('-', code.text)
end

local function write_row(cells)
  local out = {}
  for _, blocks in ipairs(cells) do
    if #blocks > 1 then fail('table cell with several blocks') end
    table.insert(out, '|' .. (blocks[1] and write_inlines(blocks[1].content) or ''))
  end
  return table.concat(out, '\n')
end

local function write_table(block)
  local simple = pandoc.utils.to_simple_table(block)
  local marks = { AlignRight = '>', AlignCenter = '^' }
  local columns, rows = {}, {}
  for _, align in ipairs(simple.aligns) do table.insert(columns, (marks[align] or '<') .. '1') end
  table.insert(rows, write_row(simple.headers))
  for _, row in ipairs(simple.rows) do table.insert(rows, write_row(row)) end
  return '[%header,cols="' .. table.concat(columns, ',') .. '"]\n|===\n' .. table.concat(rows, '\n\n') .. '\n|==='
end

-- 「表: caption {#id}」 before a table; pandoc has the id on the space in front of it, or on what touches it.
local function table_caption(block, following)
  if block.t ~= 'Para' or not following or following.t ~= 'Table' then return nil end
  local first, last = block.content[1], block.content[#block.content]
  local title = first.t == 'Str' and first.text:match('^表:(.*)$')
  if not title then return nil end
  local content = pandoc.List(block.content):clone()
  content:remove(1)
  local anchor = ''
  if (last.t == 'Span' or last.t == 'Code') and last.identifier ~= '' then
    anchor = last.identifier
    if last.t == 'Span' then
      content:remove()
      content:extend(last.content)
    end
  end
  local text = (escape(title) .. write_inlines(content)):gsub('\n', ' '):gsub('^%s+', ''):gsub('%s+$', '')
  return head(anchor, text)
end

-- Blocks one by one, as text: each with the caption that stands before it.
local function write_each(blocks, outer)
  local out, caption = {}, ''
  for i, block in ipairs(blocks) do
    local caption_of_next = table_caption(block, blocks[i + 1])
    if caption_of_next then
      caption = caption_of_next
    else
      local writer = block_writers[block.t] or fail('cannot write ' .. block.t)
      table.insert(out, { block = block, text = caption .. writer(block, outer) })
      caption = ''
    end
  end
  return out
end

local function write_quote(quote)
  local first = quote.content[1]
  local label = first and first.t == 'Para' and first.content[1].t == 'Str'
    and first.content[1].text:match('^%[!(%u+)%]$')
  if not label then return fence('_', write_blocks(quote.content)) end
  local rest = pandoc.List(first.content):clone()
  repeat rest:remove(1) until #rest == 0 or (rest[1].t ~= 'SoftBreak' and rest[1].t ~= 'Space')
  local blocks = pandoc.List(quote.content):clone()
  blocks:remove(1)
  if #rest > 0 then blocks:insert(1, pandoc.Para(rest)) end
  return '[' .. label .. ']\n' .. fence('=', write_blocks(blocks))
end

-- Whether blocks follow an inner list. They cannot be attached to the outer item with `+`.
local function continues_after_list(blocks)
  for i, block in ipairs(blocks) do
    if is_list(block) and i < #blocks then return true end
  end
  return false
end

-- The blocks of a list item: the first beside the marker, lists below it, anything else attached with `+`, or all in
-- an open block. Open blocks do not nest.
local function write_item(marker, blocks, outer)
  local open = continues_after_list(blocks)
  if open and outer:find('--', 1, true) then fail('blocks after a list inside a list, twice over') end
  local items = write_each(blocks, open and outer .. ' --' or outer)
  local out = marker .. ' {empty}'
  if items[1] and (items[1].block.t == 'Para' or items[1].block.t == 'Plain') then
    out = marker .. ' ' .. items[1].text:gsub('^☐ ', '[ ] '):gsub('^☒ ', '[x] ')
    table.remove(items, 1)
  end
  if open then
    local texts = {}
    for _, item in ipairs(items) do table.insert(texts, item.text) end
    return out .. '\n+\n--\n' .. table.concat(texts, '\n\n') .. '\n--'
  end
  for _, item in ipairs(items) do out = out .. (is_list(item.block) and '\n' or '\n+\n') .. item.text end
  return out
end

-- A list inside others (outer has their markers) needs a marker of its own.
local function write_list(list, mark, outer)
  local marker = mark
  while (outer or ''):find(marker, 1, true) do marker = marker .. mark end
  local out = {}
  for _, blocks in ipairs(list.content) do
    table.insert(out, write_item(marker, blocks, (outer or '') .. ' ' .. marker))
  end
  local start = list.start or 1
  return (start ~= 1 and '[start=' .. start .. ']\n' or '') .. table.concat(out, '\n')
end

-- All descriptions of a term are one, with `+` between them.
local function write_definitions(list)
  local out = {}
  for _, item in ipairs(list.content) do
    local blocks = pandoc.List()
    for _, description in ipairs(item[2]) do blocks:extend(description) end
    table.insert(out, escape_start(write_inlines(item[1])) .. '::' .. write_item('', blocks, ''))
  end
  return table.concat(out, '\n')
end

local function write_paragraph(block)
  local image = block.content[1]
  if #block.content == 1 and image.t == 'Image' then return write_figure(image) end
  return escape_start(write_inlines(block.content))
end

block_writers = {
  Header = write_header,
  Para = write_paragraph,
  Plain = write_paragraph,
  CodeBlock = write_code,
  Table = write_table,
  BlockQuote = write_quote,
  DefinitionList = write_definitions,
  BulletList = function(list, outer) return write_list(list, '*', outer) end,
  OrderedList = function(list, outer) return write_list(list, '.', outer) end,
  HorizontalRule = function() return "'''" end,
  RawBlock = function(raw) return (write_raw({ format = raw.format, text = raw.text:gsub('%s+$', '') })) end,
}

-- Two lists in a row would run together; a comment line keeps them apart.
function write_blocks(blocks)
  local out, previous = {}, nil
  for _, item in ipairs(write_each(blocks)) do
    local apart = previous and is_list(previous) and is_list(item.block) and '//-\n\n' or ''
    if item.text ~= '' then table.insert(out, apart .. item.text) end
    previous = item.block
  end
  return table.concat(out, '\n\n')
end

function Pandoc(doc)
  local meta = pandoc.utils.stringify
  chapter, root, kind = meta(doc.meta.chapter), meta(doc.meta.root), meta(doc.meta.kind)
  for path in meta(doc.meta.chapters):gmatch('[^,]+') do
    ids[path] = path:gsub('%.%w+$', ''):gsub('^manuscript/', ''):gsub('[^%w]+', '-')
  end
  doc.blocks = { pandoc.RawBlock('asciidoc', write_blocks(doc.blocks) .. '\n') }
  return doc
end
