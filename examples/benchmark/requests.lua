-- The requests of the benchmark, for wrk. Environment variables, set by benchmark.py:
--   BENCHMARK_CONTENDER  who is asked: the routes of some differ
--   BENCHMARK_SCENARIO   get, slice, full, page, post, patch or paths
--   BENCHMARK_RUN        what makes the slugs of this run unique
--   BENCHMARK_PATHS      for "paths": a file with a path in each line; each request takes one of them at random

local contender = os.getenv("BENCHMARK_CONTENDER")
local scenario = os.getenv("BENCHMARK_SCENARIO")
local run = os.getenv("BENCHMARK_RUN")

local ARTICLES = 100000
local AUTHORS = 1000
local PAGES = 10
local TEXT = string.rep("Lorem ipsum dolor sit amet, consectetur. ", 10)

local reading = { ["Accept"] = "application/json" }
local writing = { ["Accept"] = "application/json", ["Content-Type"] = "application/json" }

-- What a contender does not say here is as in "default".
local routes = {
  ["default"] = {
    slice = "/articles/slice?",
    full = "/articles/full?",
    page = "/articles?",
    newest = "-createdAt",
    author = function(id) return '"authorId":' .. id end,
  },
  ["generated"] = {
    slice = "/articles?",
    full = "/articles?expand=author&",
    page = "/articles?total=exact&",
  },
  ["spring-data-rest"] = {
    slice = "/articles/search/slice?",
    full = "/articles/search/slice?projection=withAuthor&",
    page = "/articles/search/page?",
    newest = "createdAt,desc",
    author = function(id) return '"author":"/authors/' .. id .. '"' end,
  },
  ["quarkus-rest-data"] = {
    slice = "/articles?",
    author = function(id) return '"author":{"id":' .. id .. "}" end,
  },
}
routes["generated-quarkus"] = routes["generated"]
local route = setmetatable(routes[contender] or {}, { __index = routes["default"] })

local function list(path)
  local query = path .. "status=PUBLISHED&size=20&sort=" .. route.newest .. "&page="
  return function() return wrk.format("GET", query .. math.random(0, PAGES - 1), reading) end
end

local function article() return "/articles/" .. math.random(1, ARTICLES) end

local function lines(file)
  local result = {}
  for line in io.lines(file) do result[#result + 1] = line end
  return result
end

local count = 0
local paths = scenario == "paths" and lines(os.getenv("BENCHMARK_PATHS"))

local requests = {
  get = function() return wrk.format("GET", article(), reading) end,
  slice = list(route.slice),
  full = list(route.full),
  page = list(route.page),
  post = function()
    count = count + 1
    local body = '{"title":"Posted title ' .. count .. '","slug":"' .. run .. "-" .. count .. '","body":"' .. TEXT
      .. '","status":"DRAFT",' .. route.author(math.random(1, AUTHORS)) .. "}"
    return wrk.format("POST", "/articles", writing, body)
  end,
  patch = function()
    count = count + 1
    local body = '{"title":"Patched ' .. count .. '","views":' .. count % 1000 .. "}"
    return wrk.format("PATCH", article(), writing, body)
  end,
  paths = function() return wrk.format("GET", paths[math.random(#paths)], reading) end,
}

function init() math.randomseed(os.time()) end

request = requests[scenario]

-- Requests, microseconds, answers from 400 on, errors of connections, median and 99th percentile of the latency, bytes.
function done(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d %d", summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50), latency:percentile(99),
    summary.bytes))
end
