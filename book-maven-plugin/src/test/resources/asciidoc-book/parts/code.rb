# tag::all[]
def main
  # tag::inner[]
  puts "x" # <1>
  # end::inner[]
end
# end::all[]

main
