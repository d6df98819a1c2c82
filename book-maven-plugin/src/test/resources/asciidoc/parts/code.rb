# tag::main[]
def main
  # tag::inner[]
  puts "x" # <1>
  # end::inner[]
end
# end::main[]
# tag::open[]
never
