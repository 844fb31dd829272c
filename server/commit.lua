-- Appends entries to a room's log if, and only if, the log stands where the caller thinks, and rings the doorbell.
-- keys: 1 the log (stream)   2 the bell (channel)
-- args: 1 expected version   2 expected hash   3 PUBLISH or SPUBLISH   4 what the bell says   5.. payload, hash, payload, hash ...
-- Answers {1, version} when the entries are in the log, {0, version the log stands at} when nothing was written.
local function commit(keys, args)
  local log, bell = keys[1], keys[2]
  local before = tonumber(args[1])
  local after = before + (#args - 4) / 2

  local function id(version) return string.format('%.0f-0', version) end
  local function hash(entry) return entry[2][4] end -- fields stand as written: e, payload, h, hash

  local version, tail = 0, string.rep('\0', 16)
  local last = redis.call('XREVRANGE', log, '+', '-', 'COUNT', 1)[1]
  if last then version, tail = tonumber(string.match(last[1], '^%d+')), hash(last) end

  if version ~= before or tail ~= args[2] then
    -- The hash stands for the whole history: if it is there, this is a repetition of a call whose answer was lost.
    local ours = version >= after and redis.call('XRANGE', log, id(after), id(after))[1]
    if not ours or hash(ours) ~= args[#args] then return {0, version} end
  else
    for i = 5, #args, 2 do
      redis.call('XADD', log, id(before + (i - 3) / 2), 'e', args[i], 'h', args[i + 1])
    end
  end
  redis.call(args[3], bell, args[4])
  return {1, after}
end
