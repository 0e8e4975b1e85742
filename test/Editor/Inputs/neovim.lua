-- Plays a session in a real Neovim: opens FILE with SERVER as its language
-- server, waits for what the environment says, and prints what is shown.
--   FILE, SERVER, LOG
--   NOTHING=1: the server is a stock one, from which no finding comes
local log = io.open(os.getenv('LOG'), 'w')
local function say(text)
  log:write(text .. '\n')
  log:flush()
end

local function fail(text)
  say('FAILED: ' .. text)
  vim.cmd('cquit')
end

local function wait(what, condition)
  if not vim.wait(300000, condition, 50) then
    fail('no ' .. what .. ' in 300 s')
  end
end

local published = 0
local show = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  published = published + 1
  return show(...)
end

vim.o.swapfile = false
vim.cmd('edit ' .. os.getenv('FILE'))
local id = vim.lsp.start_client({
  cmd = { os.getenv('SERVER') },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, id)

local function findings()
  local list = vim.diagnostic.get(0)
  table.sort(list, function(a, b) return a.lnum < b.lnum end)
  return list
end

local function list()
  for _, d in ipairs(findings()) do
    say(string.format('%d:%d: %s', d.lnum + 1, d.col + 1, vim.split(d.message, '\n')[1]))
    for _, r in ipairs(d.user_data.lsp.relatedInformation or {}) do
      say(string.format('  %d: %s', r.location.range.start.line + 1, r.message))
    end
  end
  say(#findings() .. ' diagnostics')
end

wait('diagnostics', function() return published > 0 end)
if os.getenv('NOTHING') then
  vim.wait(1000)
  list()
  vim.cmd('qall!')
end
wait('two findings', function() return #findings() == 2 end)
list()

say('-- the code action of the second')
local at = findings()[2]
vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, at.lnum) }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 300000)
for _, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    if action.kind == 'quickfix' then
      say(action.title)
      if action.edit then
        vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      end
      if action.command then
        local command = type(action.command) == 'table' and action.command or action
        vim.lsp.buf.execute_command(command)
      end
      break
    end
  end
end
wait('finding less', function() return #findings() == 1 end)
say(vim.api.nvim_buf_get_lines(0, at.lnum, at.lnum + 1, true)[1])
list()

say('-- the mistake edited away')
at = findings()[1]
vim.api.nvim_buf_set_lines(0, at.lnum, at.lnum + 1, true, { '  std::puts("a badge");' })
wait('finding less', function() return #findings() == 0 end)
list()
vim.cmd('qall!')
